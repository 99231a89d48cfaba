// Reads every number of a page's content, and says which are wrong and which nothing explains.
import type { Catalogue } from '@oflog/metrics-core';

import { axisFaults } from './axes.ts';
import { areaFaults } from './areas-of-maps.ts';
import { blocksOf } from './blocks.ts';
import type { Expected } from './expected.ts';
import { numbersKnown } from './known-numbers.ts';
import { readTable } from './numbers-in-tables.ts';
import { readWords, type NumbersRead } from './numbers-in-words.ts';
import { wordsOf, type Page } from './page.ts';
import { scopeOf } from './page-scope.ts';
import { definitionTexts } from './plain-numbers.ts';

export type ReadNumbers = (page: Page) => NumbersRead;

export function numberReader(expected: Expected, catalogue: Catalogue): ReadNumbers {
  const definitions = definitionTexts(catalogue);
  const known = numbersKnown(expected);
  return (page) => {
    const scope = scopeOf(page, expected);
    const tables = page.main
      .querySelectorAll('table')
      .filter(
        (table) => !wordsOf(table.querySelector('caption')).startsWith('Read from these cells'),
      );
    const parts = [
      ...tables.map((table) => readTable(table, scope, expected, definitions)),
      ...blocksOf(page.main).map((block) =>
        readWords(block, scope, { expected, known, definitions }),
      ),
    ];
    return {
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      faults: [
        ...parts.flatMap(({ faults }) => faults),
        ...axisFaults(page.main),
        ...areaFaults(page, scope, expected),
      ],
      unexplained: parts.flatMap(({ unexplained }) => unexplained),
    };
  };
}
