// Requests to every address of the OpenAPI document: each parameter alone with each of its values, and
// parameters together as a seeded generator picks them.
import type { SeededRandom } from '@oflog/store/testing';

interface ParameterSchema {
  type?: string;
  enum?: string[];
  items?: { enum?: string[] };
}
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  example?: string | string[];
  schema?: ParameterSchema;
}
export interface Document {
  paths: Record<string, { get: { operationId: string; parameters?: Parameter[] } }>;
  components: { schemas: Record<string, unknown> };
}

/** Values for parameters of a name; others have their example and their allowed values. */
export type Values = Readonly<Record<string, readonly string[]>>;

export function addressesOf(
  path: string,
  parameters: readonly Parameter[],
  values: Values,
  random: SeededRandom,
  together: number,
): string[] {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    );
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const required = query.filter((parameter) => parameter.required === true);
  const optional = query.filter((parameter) => parameter.required !== true);
  const address = (pairs: readonly [string, string][]) =>
    pairs.length === 0 ? filled : `${filled}?${new URLSearchParams([...pairs]).toString()}`;
  const base = required.map(({ name, ...rest }): [string, string] => [
    name,
    valuesOf({ name, ...rest }, values)[0] ?? '',
  ]);
  const alone = optional.flatMap((parameter) =>
    valuesOf(parameter, values).map((value) => address([...base, [parameter.name, value]])),
  );
  const several = Array.from({ length: optional.length > 1 ? together : 0 }, () =>
    address([
      ...base,
      ...optional
        .filter(() => random.fraction() < 0.5)
        .flatMap((parameter): [string, string][] => {
          const [value] = random.shuffled(valuesOf(parameter, values));
          return value === undefined ? [] : [[parameter.name, value]];
        }),
    ]),
  );
  return [...new Set([address(base), ...alone, ...several])];
}

function valuesOf({ name, example, schema }: Parameter, values: Values): readonly string[] {
  const allowed = schema?.enum ?? schema?.items?.enum;
  const examples = example === undefined ? [] : [example].flat();
  return values[name] ?? allowed ?? examples;
}
