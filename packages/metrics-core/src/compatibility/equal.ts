// Whether two values of JSON are the same; the order of properties does not count.

export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

/** JSON text with properties in order of name: equal values have equal texts. */
export function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, inOrder);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
