// What may have been meant by an id that does not exist.
import { distance } from 'fastest-levenshtein';

const offered = 3;

/**
 * The known ids nearest to a text, nearest first: those that contain it, then those with the fewest letters
 * changed.
 */
export function nearest(text: string, known: readonly string[]): string[] {
  const sought = text.toLowerCase();
  return known
    .map((id) => ({ id, cost: cost(sought, id.toLowerCase()) }))
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
    .slice(0, offered)
    .map(({ id }) => id);
}

function cost(sought: string, id: string): number {
  const letters = distance(sought, id);
  return sought.length > 2 && id.includes(sought) ? letters / 100 : letters;
}
