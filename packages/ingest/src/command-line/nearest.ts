// What a mistyped name was probably meant to be.
import { distance } from 'fastest-levenshtein';

/** ` The nearest is "a".`, ` The nearest are "a", "b" and "c".`, or nothing where there are no names. */
export function nearestTo(name: string, names: readonly string[], most = 1): string {
  const nearest = [...new Set(names)]
    .toSorted((a, b) => unlikeness(name, a) - unlikeness(name, b))
    .slice(0, most)
    .map((candidate) => `"${candidate}"`);
  const last = nearest.pop();
  if (last === undefined) return '';
  return nearest.length === 0
    ? ` The nearest is ${last}.`
    : ` The nearest are ${nearest.join(', ')} and ${last}.`;
}

/** A name that holds the whole of what was typed is nearer than one that only looks like it. */
function unlikeness(typed: string, name: string): number {
  return name.includes(typed) ? 0 : distance(typed, name);
}
