// How findings say what they found: JSON values, field paths and the nearest of several names.

const longest = 60;

/** A JSON value in a few words: `"kent"`, `an empty list`, `an object with \`code\` and \`scheme\``. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list';
    return value.length === 1 ? 'a list of one entry' : `a list of ${value.length} entries`;
  }
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty object' : `an object with ${listInWords(keys, 'and')}`;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** `releases[3].tables[0].columns.plots`; keys that are no plain word stand in quotes. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part);
    if (!/^\w+$/.test(key)) return `${text}[${JSON.stringify(shortened(key))}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** Names in code quotes, the first few of them: `` `a`, `b` or `c` ``. */
export function listInWords(names: readonly string[], join: 'and' | 'or'): string {
  const most = 8;
  const shown = names.slice(0, most).map((name) => `\`${shortened(name)}\``);
  if (names.length > most) return `${shown.join(', ')} ${join} ${names.length - most} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${join} ${last}`;
}

/** Names by how few letters must change to turn a text into them, the fewest first. */
export function nearestFirst(text: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, distance: editDistance(text.slice(0, longest), name) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}

/** The name that a text was probably meant to be; undefined where none is like it. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const [first] = nearestFirst(text, names);
  if (first === undefined) return undefined;
  const enough = Math.max(2, Math.ceil(Math.max(text.length, first.length) / 2));
  return editDistance(text.slice(0, longest), first) <= enough ? first : undefined;
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Letters to put in, take out or replace: Levenshtein's distance, small and capital letters alike. */
function editDistance(from: string, to: string): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const taken = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, taken, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
