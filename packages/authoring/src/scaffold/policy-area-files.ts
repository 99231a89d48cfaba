// The files of a new policy area, in the shape of those that are there: a table of contents, who is
// responsible, what readers must know, a publication and a first metric.
import type { AuthorityType } from '@oflog/metrics-core';

import { draftPublication, emptyPublication, mainPeriods } from '../layout/draft-publication';
import type { FileDraft } from '../layout/drafts-of-file';
import { code, sourceOf } from '../source/source-text';
import { exportName, inWords } from './identifiers';
import { importLines, metricFile, type Imported } from './metric-file';

export interface NewPolicyArea {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly publication: string;
  readonly publicationTitle: string;
  readonly publisher: string;
  readonly landingPage: string;
  readonly metric: string;
  readonly metricTitle: string;
  /** What a published file tells, where there is one already. */
  readonly from?: FileDraft & { readonly covers: readonly AuthorityType[] };
}

/** The text of each file by its name, not yet formatted. */
export function policyAreaFiles(area: NewPolicyArea): Map<string, string> {
  const { from } = area;
  const publication = named(area.publication);
  const metric = named(area.metric);
  const responsible: Imported = { name: 'responsibleCouncils', from: './responsibility' };
  const [column] = from?.tables.flatMap(({ columns }) => columns) ?? [];
  const { kind, periods } = mainPeriods(from?.tables ?? []);
  const words = {
    id: area.publication,
    title: area.publicationTitle,
    publisher: area.publisher,
    landingPage: area.landingPage,
  };
  return new Map([
    ['index.ts', indexFile(area, publication, metric, responsible)],
    ['responsibility.ts', responsibilityFile(from?.covers ?? [])],
    ['caveats.ts', caveatsFile(area.id)],
    [
      `${publication.from.slice(2)}.ts`,
      from === undefined
        ? emptyPublication(publication.name, words)
        : draftPublication(publication.name, words, from),
    ],
    [
      `${metric.from.slice(2)}.ts`,
      metricFile({
        id: area.metric,
        exportName: metric.name,
        title: area.metricTitle,
        publication,
        column: column?.name ?? 'figure',
        unit: column?.unit ?? code("count('')"),
        unitFrom: column?.unitFrom ?? 'count',
        period: kind,
        firstPeriod: periods[0] ?? '',
        responsible,
        caveat: { name: 'mainCaveat', from: './caveats' },
        accountability: { name: 'accountability', from: './responsibility' },
      }),
    ],
  ]);
}

function indexFile(
  area: NewPolicyArea,
  publication: Imported,
  metric: Imported,
  responsible: Imported,
): string {
  return [
    `// ${area.title === '' ? inWords(area.id) : area.title}: what is declared for this policy area.`,
    "import { definePolicyArea } from '../../model';",
    ...importLines([publication, metric, responsible]),
    '',
    `export const ${exportName(area.id)} = definePolicyArea({
      id: ${sourceOf(area.id)},
      title: ${sourceOf(area.title)},
      summary: ${sourceOf(area.summary)},
      order: ${area.order},
      responsible: ${responsible.name},
      bestValueThemes: ['service-delivery'],
      publications: [${publication.name}],
      metrics: [${metric.name}],
    });`,
    '',
  ].join('\n');
}

function responsibilityFile(types: readonly AuthorityType[]): string {
  return `// Who runs this service, and who else has a hand in it.
import type { Accountability, Responsibility } from '../../model';

export const responsibleCouncils: Responsibility = {
  types: ${sourceOf([...types])},
  bodies: [],
  statement: '',
};

export const accountability: Accountability = {
  shared: false,
  with: [],
  statement: '',
};
`;
}

function caveatsFile(area: string): string {
  return `// What a reader must know beside these figures.
import { defineCaveat } from '../../model';

export const mainCaveat = defineCaveat({
  id: '${area}-caveat',
  severity: 'important',
  text: '',
});
`;
}

function named(id: string): Imported {
  return { name: exportName(id), from: `./${id}` };
}
