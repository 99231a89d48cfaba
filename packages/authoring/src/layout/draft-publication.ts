// Drafts the declaration of a publication from a file of it: all that the file tells, the rest empty.
import type { AuthorityType, PeriodId, PeriodKind } from '@oflog/metrics-core';

import { code, sourceOf, type Literal } from '../source/source-text';
import type { TableDraft } from './draft-table';

export interface PublicationWords {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly landingPage: string;
}

export interface DraftedFile {
  readonly file: string;
  readonly sha256: string;
  readonly covers: readonly AuthorityType[];
  readonly tables: readonly TableDraft[];
}

/** The text of a module that exports the publication under a name, not yet formatted. */
export function draftPublication(
  exportName: string,
  words: PublicationWords,
  { file, sha256, covers, tables }: DraftedFile,
): string {
  const columns = tables.flatMap((table) => table.columns);
  const periods = [...new Set(tables.flatMap((table) => table.periods))].sort();
  const { kind, periods: ofKind } = mainPeriods(tables);
  const edition = ofKind.at(-1) ?? '';
  const units = [...new Set(columns.map(({ unitFrom }) => unitFrom))];
  const imports = ['definePublication', ...units].sort();
  const declaration: Literal = {
    ...wordsOf(words),
    period: kind,
    basis: 'count',
    covers,
    columns: Object.fromEntries(columns.map(({ name, unit }) => [name, { unit, meaning: '' }])),
    releases: [
      {
        edition,
        published: '',
        file,
        sha256,
        periods,
        tables: tables.map(({ table }) => table),
      },
    ],
  };
  return [
    `// Drafted from ${file}.`,
    `import { ${imports.join(', ')} } from '../../model';`,
    '',
    `export const ${exportName} = definePublication(${sourceOf(declaration)});`,
    '',
  ].join('\n');
}

/** The same without a file: a column to rename, and nothing read yet. */
export function emptyPublication(exportName: string, words: PublicationWords): string {
  return [
    '// The publication that feeds this area.',
    "import { count, definePublication } from '../../model';",
    '',
    `export const ${exportName} = definePublication(${sourceOf({
      ...wordsOf(words),
      period: 'financial-year',
      basis: 'count',
      covers: [],
      columns: { figure: { unit: code("count('')"), meaning: '' } },
      releases: [{ edition: '', published: '', file: '', sha256: '', periods: [], tables: [] }],
    })});`,
    '',
  ].join('\n');
}

function wordsOf(words: PublicationWords) {
  return {
    id: words.id,
    publisher: { name: words.publisher, url: '' },
    title: words.title,
    landingPage: words.landingPage,
    statisticsStatus: 'not-stated',
    licence: { id: '', title: '', url: '', attribution: '' },
    frequency: 'annual',
  };
}

/** The kind of most columns' periods, since a publication has one, and its periods in order. */
export function mainPeriods(tables: readonly TableDraft[]): {
  readonly kind: PeriodKind;
  readonly periods: readonly PeriodId[];
} {
  const times = new Map<PeriodKind, number>();
  for (const { periods, columns } of tables) {
    for (const kind of new Set(periods.map(kindOf))) {
      times.set(kind, (times.get(kind) ?? 0) + columns.length);
    }
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  const kind = most?.[0] ?? 'financial-year';
  const periods = new Set(tables.flatMap((table) => table.periods));
  return { kind, periods: [...periods].filter((period) => kindOf(period) === kind).sort() };
}

/** What to do where the tables of a file are of periods of several kinds; nothing where they are not. */
export function kindQuestions(tables: readonly TableDraft[]): string[] {
  const { kind } = mainPeriods(tables);
  const others = [...new Set(tables.flatMap(({ periods }) => periods))].filter(
    (period) => kindOf(period) !== kind,
  );
  return others.length === 0
    ? []
    : [
        `The file has periods that are no ${kind.replace('-', ' ')}s (${others.sort().join(', ')}), and a ` +
          'publication has one kind: write them as such, or declare their columns as a publication of their own.',
      ];
}

function kindOf(period: PeriodId): PeriodKind {
  if (/^\d{4}$/.test(period)) return 'calendar-year';
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return 'date';
  return period.startsWith('AY') ? 'academic-year' : 'financial-year';
}
