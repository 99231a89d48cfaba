// A table whose texts try to be something else, for tests of the formats that it is written in.
import fc from 'fast-check';

import type { Table } from '../column';

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', '<', '&', '_x000D_'];
const words = ['1+1', 'cmd', 'Bristol', ' ', '!A1', '＝', '\u0000', '\u2028', '😀', '\uD800', '0'];

/** Formulas, separators, quotes, line breaks, control characters and what XML cannot hold, mixed. */
export const plantedText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...signs, ...words), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

interface Row {
  text: string;
  value: number;
}

/** A row for each text, in two columns, and beside it a third of a whole number below zero. */
export function tableOf(texts: readonly string[]): Table<Row> {
  return {
    name: 'planted',
    title: 'Planted texts',
    columns: [
      { name: 'name', type: 'text', description: 'A text.', read: ({ text }) => text },
      { name: 'note', type: 'text', description: 'The same.', read: ({ text }) => text },
      { name: 'value', type: 'number', description: 'A number.', read: ({ value }) => value },
    ],
    key: ['name'],
    rows: rowsOf(texts),
  };
}

async function* rowsOf(texts: readonly string[]): AsyncGenerator<Row> {
  yield* texts.map((text, index) => ({ text, value: -index / 3 }));
}
