// What the schema says of a field, for whoever is to fill it in.
import type { DefinitionKind } from '@oflog/metrics-core';

/** As much of JSON Schema as tells what a field means. */
interface DescribedSchema {
  readonly description?: string;
  readonly $ref?: string;
  readonly items?: DescribedSchema;
  readonly anyOf?: readonly DescribedSchema[];
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly additionalProperties?: boolean | DescribedSchema;
}

export interface DescribedDefinitions {
  readonly definitions: Readonly<Record<string, DescribedSchema>>;
}

const typeOf: Readonly<Partial<Record<DefinitionKind, string>>> = {
  metric: 'Metric',
  'context-variable': 'ContextVariable',
  'policy-area': 'PolicyArea',
  publication: 'Publication',
  caveat: 'Caveat',
};

/**
 * The words of the field itself; where it has none of its own, those of what it is a part of:
 * `polarity.reason` is about which way is better, and why.
 */
export function meaningOfField(
  { definitions }: DescribedDefinitions,
  kind: string,
  field: string,
): string | undefined {
  const start = definitions[Object.entries(typeOf).find(([one]) => one === kind)?.[1] ?? ''];
  let schemas = start === undefined ? [] : [start];
  let meaning: string | undefined;
  for (const step of field.match(/[^.[\]"]+/g) ?? []) {
    const parts = schemas.flatMap((schema) => partsNamed(schema, step));
    if (parts.length === 0) return meaning;
    const own = parts.flatMap(({ description }) => description ?? []);
    schemas = parts.flatMap((part) => alternatives(part, definitions));
    // What a text or id is says nothing of this one.
    const ofGroup = schemas.flatMap((schema) =>
      schema.properties === undefined ? [] : (schema.description ?? []),
    );
    meaning = own[0] ?? (/^\d+$/.test(step) ? undefined : ofGroup[0]) ?? meaning;
  }
  return meaning;
}

function partsNamed(schema: DescribedSchema, step: string): DescribedSchema[] {
  if (/^\d+$/.test(step)) return schema.items === undefined ? [] : [schema.items];
  const named = schema.properties?.[step] ?? schema.additionalProperties;
  return typeof named === 'object' ? [named] : [];
}

/** The schemas that a reference or a choice stands for. */
function alternatives(
  schema: DescribedSchema,
  definitions: DescribedDefinitions['definitions'],
): DescribedSchema[] {
  if (schema.$ref !== undefined) {
    const named = definitions[schema.$ref.replace('#/definitions/', '')];
    return named === undefined ? [] : alternatives(named, definitions);
  }
  return schema.anyOf === undefined
    ? [schema]
    : schema.anyOf.flatMap((one) => alternatives(one, definitions));
}
