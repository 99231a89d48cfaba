// What in one OpenAPI document would break a reader of an older one: what was asked for and is no longer
// understood, and what was answered and is no longer there. New paths, parameters that may be left out,
// new fields and new values of a list break nobody: readers are told to expect them.
import type { OpenAPIV3_1 } from 'openapi-types';

type Document = OpenAPIV3_1.Document;
type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;
type Operation = OpenAPIV3_1.OperationObject;
type Parameter = OpenAPIV3_1.ParameterObject;

/** In words, one for each change, with its place first. */
export function breakingChanges(before: Document, after: Document): string[] {
  return Object.entries(before.paths ?? {}).flatMap(([path, item]) => {
    const was = item?.get;
    const is = after.paths?.[path]?.get;
    if (was === undefined) return [];
    if (is === undefined) return [`${path}: gone`];
    return [
      ...parameterChanges(path, parametersOf(was), parametersOf(is)),
      ...answerChanges(path, was, is, { before, after }),
    ];
  });
}

function parameterChanges(
  path: string,
  before: readonly Parameter[],
  after: readonly Parameter[],
): string[] {
  const keyOf = ({ in: place, name }: Parameter) => `${place} ${name}`;
  const known = new Map(before.map((parameter) => [keyOf(parameter), parameter]));
  const now = new Map(after.map((parameter) => [keyOf(parameter), parameter]));
  const gone = [...known.values()]
    .filter((parameter) => !now.has(keyOf(parameter)))
    .map(({ name }) => `${path} parameter ${name}: gone`);
  const changed = [...now.values()].flatMap((parameter) => {
    const was = known.get(keyOf(parameter));
    const at = `${path} parameter ${parameter.name}`;
    const isNewlyRequired = parameter.required === true && was?.required !== true;
    return [
      ...(isNewlyRequired ? [`${at}: required`] : []),
      ...(was === undefined ? [] : narrowed(at, was.schema, parameter.schema)),
    ];
  });
  return [...gone, ...changed];
}

/** What was taken and is not: another type, a value left out of a list, any other limit. */
function narrowed(at: string, before: unknown, after: unknown): string[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  const { enum: allowed, items, ...limits } = withoutWords(before);
  const { enum: allowedNow, items: itemsNow, ...limitsNow } = withoutWords(after);
  const lost = Array.isArray(allowedNow)
    ? Array.isArray(allowed)
      ? allowed.filter((value) => !allowedNow.includes(value))
      : ['any other value']
    : [];
  return [
    ...lost.map((value) => `${at}: no longer takes ${String(value)}`),
    ...Object.keys({ ...limits, ...limitsNow })
      .filter((key) => JSON.stringify(limits[key]) !== JSON.stringify(limitsNow[key]))
      .filter((key) => limitsNow[key] !== undefined)
      .map((key) => `${at}: ${key} is ${JSON.stringify(limitsNow[key])}`),
    ...narrowed(`${at}[]`, items, itemsNow),
  ];
}

interface Documents {
  before: Document;
  after: Document;
}

function answerChanges(path: string, was: Operation, is: Operation, both: Documents): string[] {
  return Object.entries(was.responses ?? {}).flatMap(([status, answer]) => {
    const now = is.responses?.[status];
    if (now === undefined) return [`${path} ${status}: gone`];
    return Object.entries(contentOf(answer)).flatMap(([mediaType, { schema }]) => {
      const at = `${path} ${status} ${mediaType}`;
      const next = contentOf(now)[mediaType];
      if (next === undefined) return [`${at}: gone`];
      if (schema === undefined || next.schema === undefined) return [];
      return weakened(at, schema, next.schema, both, new Set());
    });
  });
}

/** What was promised and is not: a field gone or no longer sure, another type, null where there was none. */
function weakened(
  at: string,
  before: Schema,
  after: Schema,
  both: Documents,
  seen: ReadonlySet<string>,
): string[] {
  const pair = JSON.stringify([refOf(before), refOf(after)]);
  const isNamed = refOf(before) !== null && refOf(after) !== null;
  if (isNamed && seen.has(pair)) return [];
  const inside = isNamed ? new Set([...seen, pair]) : seen;
  const was = resolved(before, both.before);
  const is = resolved(after, both.after);
  const compare = (where: string, one: Schema, other: Schema) =>
    weakened(where, one, other, both, inside);

  const alternatives = alternativesOf(was);
  if (alternatives.length > 1 || alternativesOf(is).length > 1) {
    return alternativesOf(is).flatMap((now, index) => {
      const fits = alternatives.some((then) => compare(at, then, now).length === 0);
      return fits ? [] : [`${at}: alternative ${index + 1} is new`];
    });
  }
  const types = typesOf(was);
  const added = typesOf(is).filter((type) => !types.includes(type));
  const fields = Object.entries(was.properties ?? {}).flatMap(([name, field]) => {
    const now = is.properties?.[name];
    const where = `${at} ${name}`;
    if (now === undefined) return [`${where}: gone`];
    const isUnsure = was.required?.includes(name) === true && is.required?.includes(name) !== true;
    return [...(isUnsure ? [`${where}: may be left out`] : []), ...compare(where, field, now)];
  });
  const items =
    'items' in was && 'items' in is && was.items !== undefined && is.items !== undefined
      ? compare(`${at}[]`, was.items, is.items)
      : [];
  return [
    ...(types.length > 0 ? added.map((type) => `${at}: may be ${type}`) : []),
    ...fields,
    ...items,
  ];
}

function alternativesOf(schema: OpenAPIV3_1.SchemaObject): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}

function typesOf({ type }: OpenAPIV3_1.SchemaObject): string[] {
  return type === undefined ? [] : [type].flat();
}

function resolved(schema: Schema, { components }: Document): OpenAPIV3_1.SchemaObject {
  if (!('$ref' in schema)) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const found = components?.schemas?.[name];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the document.`);
  return resolved(found, { components } as Document);
}

function refOf(schema: Schema): string | null {
  return '$ref' in schema ? schema.$ref : null;
}

function parametersOf({ parameters = [] }: Operation): Parameter[] {
  return parameters.filter((parameter) => 'name' in parameter);
}

function contentOf(answer: OpenAPIV3_1.ResponseObject | OpenAPIV3_1.ReferenceObject) {
  return 'content' in answer ? (answer.content ?? {}) : {};
}

function withoutWords({ description: _, example: __, examples: ___, ...rest }: RecordOfAny) {
  return rest;
}

type RecordOfAny = Record<string, unknown>;

function isRecord(value: unknown): value is RecordOfAny {
  return typeof value === 'object' && value !== null;
}
