// Finds a list or a table of authorities that stands in the order of its values, as a league table would.
import type { HTMLElement } from 'node-html-parser';

import { oneLine, wordsOf } from './page.ts';

interface Entry {
  name: string;
  /** Null where there is no figure. */
  value: number | null;
}

/** Of fewer, an order by value comes about by chance. */
const fewest = 5;

/** One fault for each column of a table and each list that is ordered by value. */
export function orderFaults(main: HTMLElement, names: ReadonlySet<string>): string[] {
  return [...tableColumns(main, names), ...listed(main, names)]
    .filter(({ entries }) => isByValue(entries))
    .map(({ title }) => `“${title}” lists authorities in the order of their values`);
}

/** Whether values only rise, or only fall, while names do neither. */
export function isByValue(entries: readonly Entry[]): boolean {
  const found = entries.filter((entry): entry is Entry & { value: number } => entry.value !== null);
  const values = found.map(({ value }) => value);
  if (new Set(values).size < fewest) return false;
  const names = found.map(({ name }) => name.toLocaleLowerCase('en-GB'));
  const isSorted = <Item>(items: readonly Item[], inOrder: (a: Item, b: Item) => boolean) =>
    items.every((item, at) => at === 0 || inOrder(items[at - 1] ?? item, item));
  const byName = isSorted(names, (a, b) => a.localeCompare(b, 'en-GB') <= 0);
  return !byName && (isSorted(values, (a, b) => a <= b) || isSorted(values, (a, b) => a >= b));
}

interface Listed {
  title: string;
  entries: Entry[];
}

function tableColumns(main: HTMLElement, names: ReadonlySet<string>): Listed[] {
  return main.querySelectorAll('table').flatMap((table) => {
    const rows = table
      .querySelectorAll('tbody tr')
      .map((row) => ({
        name: nameIn(row.querySelector('th, td'), names),
        cells: row.querySelectorAll('td'),
      }))
      .filter(({ name }) => name !== null);
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
    return Array.from({ length: columns }, (_, column) => ({
      title: wordsOf(table.querySelector('caption')),
      entries: rows.map(({ name, cells }) => ({
        name: name ?? '',
        value: numberIn(wordsOf(cells[column])),
      })),
    }));
  });
}

function listed(main: HTMLElement, names: ReadonlySet<string>): Listed[] {
  return main.querySelectorAll('ul, ol, dl').map((list) => ({
    title:
      wordsOf(list.parentNode?.querySelector('h2, h3, h4, caption')) || wordsOf(list).slice(0, 60),
    entries: list
      .querySelectorAll('li, div')
      .map((item) => ({ name: nameIn(item, names), value: numberIn(wordsOf(item)) }))
      .flatMap(({ name, value }) => (name === null ? [] : [{ name, value }])),
  }));
}

/** The authority that an element names: its link, or the words before a note in brackets. */
function nameIn(element: HTMLElement | null, names: ReadonlySet<string>): string | null {
  const candidates = [wordsOf(element?.querySelector('a')), wordsOf(element)].flatMap((text) => [
    text,
    oneLine(text.replace(/[(:].*/, '')),
  ]);
  return candidates.find((text) => names.has(text)) ?? null;
}

function numberIn(text: string): number | null {
  const [found] = /[−-]?£?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  return found === undefined ? null : Number(found.replace('−', '-').replace(/[£,]/g, ''));
}
