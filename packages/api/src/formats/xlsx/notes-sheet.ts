// What to know beside the figures of a workbook: limits, caveats, attribution, columns, states, marks.
import { markExplanations, marks, stateExplanations, states } from '@oflog/metrics-core';
import type { ObservationRequest, Snapshot } from '@oflog/store';

import type { Cell, TableShape } from '../column';
import { licencesOf } from '../licences';
import { figuresMeta, type Mentioned } from '../mentioned';
import type { Sheet } from './sheet';

export function notesSheet<Row>(
  snapshot: Snapshot,
  { columns }: TableShape<Row>,
  mentioned: Mentioned,
  request: ObservationRequest,
): Sheet {
  const meta = figuresMeta(snapshot, mentioned, request);
  const { limits, dataset, definitions, count, attribution, caveats, empty, asOf } = meta;
  const rows: Cell[][] = [
    ['limits', null, limits],
    ['dataset', dataset, 'Hash of the dataset that the figures were read from.'],
    ['definitions', definitions, 'Version of the definitions.'],
    ['rows', count, empty?.reason ?? 'How many rows of data there are.'],
    ...(asOf === null
      ? []
      : [['as of', asOf, 'Figures as they were known at the end of this day.']]),
    ...attribution.map((sentence) => ['attribution', null, sentence]),
    ...licencesOf(snapshot, mentioned.measures).map(({ id, title, url }) => [
      ...['licence', id, `${title}: ${url}`],
    ]),
    ...caveats.map(({ id, severity, text }) => [`caveat, ${severity}`, id, text]),
    ...columns.map(({ name, description }) => ['column', name, description]),
    ...states.map((state) => ['state', state, stateExplanations[state]]),
    ...marks.map((mark) => ['mark', mark, markExplanations[mark]]),
  ];
  return { header: ['about', 'id', 'text'], widths: [20, 40, 120], rows };
}
