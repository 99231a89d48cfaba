// Plain data as the text of a declaration: literals, and pieces of code as they are.

/** Stands in the text as it is: a name, a call. */
export interface Code {
  readonly code: string;
  readonly isCode: true;
}

export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | Code
  | readonly Literal[]
  | { readonly [key: string]: Literal };

export function code(text: string): Code {
  return { code: text, isCode: true };
}

/** Plain data of the model as a literal, property by property. */
export function toLiteral(value: unknown): Literal {
  if (Array.isArray(value)) return value.map(toLiteral);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toLiteral(one)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null
      ? null
      : undefined;
}

/** The text of a literal; `undefined` properties are left out. */
export function sourceOf(value: Literal): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'undefined';
  if (isList(value)) return `[${value.map(sourceOf).join(', ')}]`;
  if (isCode(value)) return value.code;
  const properties = Object.entries(value)
    .filter(([, property]) => property !== undefined)
    .map(
      ([key, property]) =>
        `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: ${sourceOf(property)}`,
    );
  return `{ ${properties.join(', ')} }`;
}

/** In single quotes, as the formatter prefers. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

function isCode(value: Exclude<Literal, string | number>): value is Code {
  return typeof value === 'object' && value !== null && 'isCode' in value;
}
