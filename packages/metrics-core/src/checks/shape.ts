// The shape of one definition: its fields, their types and forms, by the schema of its kind.
import * as z from 'zod';
import { caveatSchema } from '../model/caveat';
import { contextVariableSchema } from '../model/context-variable';
import { listOfKind, type DefinitionKind } from '../model/definition';
import { metricSchema } from '../model/metric';
import { neighbourModelSchema } from '../model/neighbour-model';
import { policyAreaSchema } from '../model/policy-area';
import { publicationSchema } from '../model/publication';
import { registerSchema } from '../model/register';
import { termSchema } from '../model/term';
import type { CheckedDefinition, Finding } from './finding';
import { readablePart } from './readable';
import { shapeRules } from './shape-codes';
import { shapeFaults, unsoundPaths } from './shape-faults';
import { pathInWords } from './words';

const schemaOfKind: Readonly<Record<DefinitionKind, z.ZodType>> = {
  'policy-area': policyAreaSchema,
  metric: metricSchema,
  'context-variable': contextVariableSchema,
  caveat: caveatSchema,
  publication: publicationSchema,
  'neighbour-model': neighbourModelSchema,
  term: termSchema,
  register: registerSchema,
};

const list = z.array(z.unknown());
const outlineSchema = z.strictObject({
  version: z.string(),
  ...(Object.fromEntries(Object.values(listOfKind).map((name) => [name, list])) as Record<
    (typeof listOfKind)[keyof typeof listOfKind],
    typeof list
  >),
  register: z.record(z.string(), z.unknown()),
});

/** Levels of nesting beyond which a definition is not looked into. */
const deepest = 60;

/** Every fault in the shape of a definition; `id` says which it is where it does not say so itself. */
export function checkShape(kind: DefinitionKind, definition: unknown, id?: string): Finding[] {
  const reference = { kind, id: id ?? idOf(definition) ?? kind };
  if (isDeeperThan(definition, deepest)) return [tooDeep(reference)];
  return findings(reference, schemaOfKind[kind], definition);
}

/** The faults in the shape of a definition, and what can be read of it for all that. */
export function judgeShape(
  kind: DefinitionKind,
  definition: unknown,
  id: string,
): { findings: Finding[]; readable: unknown } {
  const faults = checkShape(kind, definition, id);
  if (faults.length === 0) return { findings: faults, readable: definition };
  const isTooDeep = faults.some(({ code }) => code === 'SHAPE_TOO_DEEP');
  return {
    findings: faults,
    readable: isTooDeep
      ? undefined
      : readablePart(definition, unsoundPaths(schemaOfKind[kind], definition)),
  };
}

/** Every fault in the lists that a catalogue is made of, without what is in them. */
export function checkOutline(catalogue: unknown): Finding[] {
  return findings({ kind: 'catalogue', id: 'catalogue' }, outlineSchema, catalogue);
}

/** The id that a definition gives itself. */
export function idOf(definition: unknown): string | undefined {
  if (typeof definition !== 'object' || definition === null) return undefined;
  const id: unknown = Object.hasOwn(definition, 'id') && 'id' in definition && definition.id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function findings(definition: CheckedDefinition, schema: z.ZodType, value: unknown): Finding[] {
  return shapeFaults(schema, value).map(({ code, path, found, expected, remedy }) => ({
    code,
    definition,
    field: path.length === 0 ? 'the whole of it' : pathInWords(path),
    found,
    expected,
    remedy,
  }));
}

function tooDeep(definition: CheckedDefinition): Finding {
  return {
    code: 'SHAPE_TOO_DEEP',
    definition,
    field: 'the whole of it',
    found: `more than ${deepest} levels of lists and objects in one another`,
    expected: `at most ${deepest} levels`,
    remedy: shapeRules.SHAPE_TOO_DEEP.remedy,
  };
}

/** Without recursion, since what is nested too deep would overflow the stack. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((inside): unknown[] =>
      typeof inside === 'object' && inside !== null ? Object.values(inside) : [],
    );
  }
  return false;
}
