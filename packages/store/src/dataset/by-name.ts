// The order in which authorities and areas are listed: by name, then code, letter by letter. The same on
// every machine and in every database, which an order by language is not.

export interface Named {
  name: string;
  code: string;
}

export function byName(a: Named, b: Named): number {
  return compareText(a.name, b.name) || compareText(a.code, b.code);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
