// Asks for pages and files, several at a time, until everything that any of them leads to has been asked for.
// What was found last comes next: pages of one authority follow each other, while the API has its figures
// at hand.
import type { Place } from './places.ts';

export interface Fetched {
  leadsTo: readonly Place[];
}

/**
 * Each place is visited once. Rejects with the first few faults when all that could be visited was, naming a
 * place that led there.
 */
export async function crawl(
  first: readonly Place[],
  visit: (place: Place) => Promise<Fetched>,
  atATime: number,
): Promise<void> {
  const ledFrom = new Map(first.map(({ file }) => [file, 'the first ones']));
  const waiting = [...first];
  const faults: string[] = [];
  const one = async (place: Place) => {
    try {
      const { leadsTo } = await visit(place);
      for (const next of leadsTo) {
        if (ledFrom.has(next.file)) continue;
        ledFrom.set(next.file, place.source);
        waiting.push(next);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push(`${message} (linked from ${ledFrom.get(place.file) ?? ''})`);
    }
  };
  const under = new Set<Promise<void>>();
  for (;;) {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const visiting: Promise<void> = one(next).finally(() => under.delete(visiting));
      under.add(visiting);
      if (under.size >= atATime) break;
    }
    if (under.size === 0) break;
    await Promise.race(under);
  }
  if (faults.length === 0) return;
  const shown = faults.slice(0, mostShown).join('\n');
  const more = faults.length > mostShown ? `\nand ${faults.length - mostShown} more` : '';
  throw new Error(`${faults.length} addresses could not be copied:\n${shown}${more}`);
}

const mostShown = 10;
