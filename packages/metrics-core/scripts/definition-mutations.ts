// Every way in which a required field of a definition can be spoilt: dropped, mistyped, emptied where
// that says nothing, or left dangling. The fields come from the JSON Schema, which knows nothing of the
// checks. Imports no code, so that tests and campaigns share it.
import type { Finding } from '../src/checks/finding';
import type { DefinitionKind } from '../src/model/definition';

export const spoilings = ['dropped', 'mistyped', 'emptied', 'dangling'] as const;
export type Spoiling = (typeof spoilings)[number];

export interface Mutation {
  kind: DefinitionKind;
  /** Place in the list of its kind. */
  index: number;
  path: (string | number)[];
  spoiling: Spoiling;
  /** What stands there instead; undefined: nothing. */
  value: unknown;
}

export interface JsonSchema {
  $ref?: string;
  anyOf?: JsonSchema[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  definitions?: Record<string, JsonSchema>;
}

/** The definitions of a catalogue as its schema names them. */
const typeOfKind: Readonly<Record<DefinitionKind, string>> = {
  'policy-area': 'PolicyArea',
  metric: 'Metric',
  'context-variable': 'ContextVariable',
  caveat: 'Caveat',
  publication: 'Publication',
  'neighbour-model': 'NeighbourModel',
  term: 'Term',
  register: 'Register',
};

/** Fields that say something when they are empty: there is none of it. */
const mayBeEmpty = new Set([
  // Nothing is written before or after the number, or said after it.
  ...['prefix', 'suffix', 'spoken'].map((field) => `Unit.${field}`),
  // By type or by name: one of the two is enough, and checked.
  ...['types', 'bodies'].map((field) => `Responsibility.${field}`),
  ...['breaks', 'related', 'publishedAs', 'formerTitles'].map((field) => `Metric.${field}`),
  ...['bestValueThemes'].flatMap((field) => [`Metric.${field}`, `PolicyArea.${field}`]),
  ...['breaks', 'caveats'].map((field) => `ContextVariable.${field}`),
  'Caveat.scope',
  ...['jointReporting', 'identities'].map((field) => `Publication.${field}`),
  ...['marks', 'absences', 'exceptions', 'corrections'].map((field) => `Release.${field}`),
  ...['keep', 'drop', 'remap', 'missing', 'marks', 'totals', 'controls'].map(
    (field) => `Table.${field}`,
  ),
  'PublishedListMethod.codes',
  ...['alsoCalled', 'related'].map((field) => `Term.${field}`),
  // What the register adds to its sources, or corrects in them.
  ...['corrections', 'aliases', 'formerNames', 'additions', 'changes'].map(
    (field) => `Register.${field}`,
  ),
  ...['nameEndings', 'jointBodies'].map((field) => `Register.${field}`),
  ...['found', 'value'].map((field) => `RegisterCorrection.${field}`),
  'AddedAuthority.eCodes',
]);

/** Fields that name something declared elsewhere, and what is no name of anything. */
const references = new Map<string, string>([
  ...['policyArea', 'context', 'caveats', 'related'].map((field): [string, string] => [
    `Metric.${field}`,
    'of-nothing-declared',
  ]),
  ['ContextVariable.caveats', 'of-nothing-declared'],
  ['PolicyArea.metrics', 'of-nothing-declared'],
  ['ColumnFormula.publication', 'of-nothing-declared'],
  ['ColumnFormula.column', 'ofNothingDeclared'],
  ['Release.publication', 'of-nothing-declared'],
  ['Absence.columns', 'ofNothingDeclared'],
  ['DistanceMethod.variables', 'of-nothing-declared'],
  ['Term.related', 'of-nothing-declared'],
  ['BoundaryDeclaration.file', 'of-nothing-declared.json'],
]);
const unknownAuthority = 'E99000099';
/** Types that give an authority or area its code, where all others refer to it. */
const declaresCode = new Set(['AddedAuthority.code', 'JointBody.code', 'AreaDeclaration.code']);

/** Every mutation of a definition. */
export function mutationsOf(
  catalogueSchema: JsonSchema,
  kind: DefinitionKind,
  index: number,
  definition: unknown,
): Mutation[] {
  const types = catalogueSchema.definitions ?? {};
  const found: Mutation[] = [];
  const add = (path: Mutation['path'], spoiling: Spoiling, value: unknown) =>
    found.push({ kind, index, path, spoiling, value });
  visit({ $ref: `#/definitions/${typeOfKind[kind]}` }, definition, [], '');
  return found;

  function visit(schema: JsonSchema, value: unknown, path: Mutation['path'], place: string): void {
    const [type, at] = branchOf(types, schema, value);
    dangle(schema, value, path, place);
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, key) => visit(at.items ?? {}, entry, [...path, key], place));
    } else if (isObject(value)) {
      visitObject(type, at, value, path);
    }
  }

  function visitObject(
    type: string,
    schema: JsonSchema,
    value: Record<string, unknown>,
    path: Mutation['path'],
  ): void {
    for (const [key, entry] of Object.entries(value)) {
      const field = `${type}.${key}`;
      const inner = schema.properties?.[key] ?? rest(schema);
      if (schema.required?.includes(key)) {
        add([...path, key], 'dropped', undefined);
        add([...path, key], 'mistyped', ofAnotherType(types, inner));
        const empty = emptied(entry, types, inner);
        if (empty !== undefined && !mayBeEmpty.has(field)) add([...path, key], 'emptied', empty);
      }
      if (field === 'Table.columns' && isObject(entry)) {
        for (const name of Object.keys(entry)) add([...path, key, name], 'dangling', renamed);
      }
      visit(inner, entry, [...path, key], field);
    }
  }

  function dangle(schema: JsonSchema, value: unknown, path: Mutation['path'], place: string): void {
    if (typeof value !== 'string') return;
    const isCode = schema.$ref === '#/definitions/AuthorityCode' && !declaresCode.has(place);
    const dangling = isCode ? unknownAuthority : references.get(place);
    if (dangling !== undefined) add(path, 'dangling', dangling);
  }
}

/** Stands for a key under another name: the column is bound under a name that nobody declares. */
const renamed = Symbol('renamed');

/** Spoils a definition as a mutation says, and gives back what mends it. */
export function spoil(definition: unknown, { path, value }: Mutation): () => void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], definition);
  const holder = parent as Record<string, unknown>;
  const key = String(path.at(-1));
  const before = { ...holder };
  const list = Array.isArray(parent) ? [...(parent as unknown[])] : undefined;
  if (value === renamed) {
    holder.ofNothingDeclared = holder[key];
    Reflect.deleteProperty(holder, key);
  } else if (value === undefined) {
    Reflect.deleteProperty(holder, key);
  } else {
    holder[key] = value;
  }
  return () => {
    if (list) {
      (parent as unknown[]).splice(0, list.length, ...list);
      return;
    }
    for (const name of Object.keys(holder)) Reflect.deleteProperty(holder, name);
    Object.assign(holder, before);
  };
}

/** Whether a finding names what a mutation spoilt: the definition, the field, and a remedy. */
export function names(finding: Finding, id: string, { kind, path }: Mutation): boolean {
  const field = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return /^\w+$/.test(part) ? `${text}${text === '' ? '' : '.'}${part}` : `${text}["${part}"]`;
  }, '');
  const parent = field.replace(/(\.\w+|\[[^[\]]*\])$/, '');
  const isThere =
    finding.field === field ||
    finding.field === parent ||
    [`${field}.`, `${field}[`, `${parent}.`].some((start) => finding.field.startsWith(start));
  return (
    finding.definition.kind === kind &&
    (finding.definition.id === id || path[0] === 'id') &&
    isThere &&
    finding.remedy !== '' &&
    finding.expected !== '' &&
    finding.found !== ''
  );
}

/** The branch of a schema that a value was written for, and the name of its type. */
function branchOf(
  types: Record<string, JsonSchema>,
  schema: JsonSchema,
  value: unknown,
  name = '',
): [name: string, schema: JsonSchema] {
  if (schema.$ref !== undefined) {
    const type = schema.$ref.replace('#/definitions/', '');
    return branchOf(types, types[type] ?? {}, value, type);
  }
  if (schema.anyOf === undefined) return [name, schema];
  const branches = schema.anyOf.map((option) => branchOf(types, option, value, name));
  return branches.find(([, branch]) => fits(branch, value)) ?? [name, {}];
}

function fits(schema: JsonSchema, value: unknown): boolean {
  if (!isObject(value)) {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
  }
  return (
    schema.type === 'object' &&
    (schema.required ?? []).every((key) => key in value) &&
    Object.entries(schema.properties ?? {}).every(
      ([key, inner]) => inner.const === undefined || inner.const === value[key],
    )
  );
}

function rest({ additionalProperties }: JsonSchema): JsonSchema {
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** A value of a type that a schema does not take. */
function ofAnotherType(types: Record<string, JsonSchema>, schema: JsonSchema): unknown {
  const taken = typesOf(types, schema);
  if (!taken.includes('string')) return 'seven';
  return taken.some((type) => type === 'number' || type === 'integer') ? [] : 7;
}

function typesOf(types: Record<string, JsonSchema>, schema: JsonSchema): string[] {
  if (schema.$ref !== undefined) {
    return typesOf(types, types[schema.$ref.replace('#/definitions/', '')] ?? {});
  }
  if (schema.anyOf) return schema.anyOf.flatMap((option) => typesOf(types, option));
  return [schema.type ?? []].flat();
}

/** The empty value of the same type; undefined where there is none, or it is empty already. */
function emptied(value: unknown, types: Record<string, JsonSchema>, schema: JsonSchema): unknown {
  if (typeof value === 'string') return value === '' ? undefined : '';
  if (Array.isArray(value)) return value.length === 0 ? undefined : [];
  const [, branch] = branchOf(types, schema, value);
  const isOpen = isObject(value) && typeof branch.additionalProperties === 'object';
  return isOpen && Object.keys(value).length > 0 ? {} : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
