// Finds every list of authorities in an answer, wherever it stands.

/** One entry of a list: whose it is, and all that is said of it, nested fields as `a.b`. */
export interface ListedEntry {
  authority: string;
  fields: ReadonlyMap<string, string | number | boolean>;
}

export interface AuthorityList {
  /** Where in the answer. */
  at: string;
  entries: ListedEntry[];
}

const code = /^(E\d{8}|joint:.+|lgf:.+)$/;

/** Of at least two entries; entries that name no authority break no list. */
export function authorityLists(answer: unknown, at = 'answer'): AuthorityList[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inner = Object.entries(answer).flatMap(([name, part]: [string, unknown]) =>
    Array.isArray(answer) && typeof part !== 'object'
      ? []
      : authorityLists(part, Array.isArray(answer) ? `${at}[]` : `${at}.${name}`),
  );
  if (!Array.isArray(answer)) return inner;
  const entries = answer.flatMap((entry: unknown) => listedEntry(entry) ?? []);
  return entries.length < 2 ? inner : [{ at, entries }, ...inner];
}

function listedEntry(entry: unknown): ListedEntry | null {
  if (typeof entry === 'string')
    return isCode(entry) ? { authority: entry, fields: new Map() } : null;
  if (typeof entry !== 'object' || entry === null) return null;
  const fields = new Map(flattened(entry));
  const names = ['authority', 'code', 'neighbour', 'properties.code', 'id'];
  const authority = names.map((name) => fields.get(name)).find(isCode);
  return authority === undefined ? null : { authority, fields };
}

function flattened(part: object, prefix = ''): [string, string | number | boolean][] {
  return Object.entries(part).flatMap(
    ([name, value]: [string, unknown]): [string, string | number | boolean][] => {
      if (typeof value === 'object' && value !== null) return flattened(value, `${prefix}${name}.`);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[`${prefix}${name}`, value]]
        : [];
    },
  );
}

function isCode(text: unknown): text is string {
  return typeof text === 'string' && code.test(text);
}
