// The files of a policy area that is sound, to be broken one by one: its metric divides the benches of
// a council by its parks.

import { createHash } from 'node:crypto';

/** Text of each file of the area, by its path under `policy-areas`. */
export function smallArea(id: string): Record<`${string}.ts`, string> {
  return {
    [`${id}/index.ts`]: `// Parks.
import { definePolicyArea } from '../../model';
import { benches } from './benches';
import { returns } from './returns';
import { councils } from './responsibility';

export const area = definePolicyArea({
  id: '${id}',
  title: 'Parks of ${id}',
  summary: 'Where people sit.',
  order: 90,
  responsible: councils,
  bestValueThemes: ['service-delivery'],
  publications: [returns],
  metrics: [benches],
});
`,
    [`${id}/responsibility.ts`]: `// Who looks after parks.
import type { Responsibility } from '../../model';

export const councils: Responsibility = {
  types: ['unitary'],
  bodies: [],
  statement: 'Unitary authorities.',
};
`,
    [`${id}/returns.ts`]: `// What councils return about parks.
import { count, definePublication } from '../../model';
import { mhclg, openGovernmentLicence3 } from '../../context/publishers';

export const returns = definePublication({
  id: '${id}-returns',
  publisher: mhclg,
  title: 'Returns of ${id}',
  landingPage: 'https://www.gov.uk/parks',
  statisticsStatus: 'official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  period: 'financial-year',
  basis: 'count',
  covers: ['unitary'],
  columns: {
    benches: { unit: count('benches'), meaning: 'Benches in parks' },
    parks: { unit: count('parks'), meaning: 'Parks that are open to everybody' },
  },
  releases: [
    {
      edition: '2022-23',
      published: '2024-01-31',
      file: '${id}-2022-23.csv',
      sha256: '${createHash('sha256').update(id).digest('hex')}',
      periods: ['2022-23'],
      tables: [
        {
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          columns: { benches: 'Benches', parks: 'Parks' },
        },
      ],
    },
  ],
});
`,
    [`${id}/benches.ts`]: `// Benches for each park.
import {
  column,
  defineCaveat,
  defineMetric,
  exact,
  higherIsBetter,
  per,
  recomputedFromParts,
  type Unit,
} from '../../model';
import { councils } from './responsibility';
import { returns } from './returns';

const benchesPerPark: Unit = {
  quantity: 'rate',
  name: 'benches per park',
  prefix: '',
  suffix: '',
  spoken: ' benches per park',
};

const parksDiffer = defineCaveat({
  id: '${id}-differ',
  severity: 'note',
  text: 'Some parks of ${id} are larger than others.',
});

export const benches = defineMetric({
  id: '${id}-benches',
  title: 'Benches for each park of ${id}',
  description: 'Benches in parks, divided by the number of parks.',
  question: 'How many benches has a park?',
  unit: benchesPerPark,
  decimals: 1,
  period: 'financial-year',
  firstPeriod: '2022-23',
  kind: 'output',
  polarity: higherIsBetter('More people can sit down and rest.'),
  responsible: councils,
  value: per(column(returns, 'benches'), column(returns, 'parks')),
  merged: recomputedFromParts,
  uncertainty: exact('Counted by each council.'),
  suppression: 'Nothing is withheld.',
  context: ['population'],
  caveats: [parksDiffer],
  accountability: { shared: false, with: [], statement: 'The council alone.' },
  bestValueThemes: ['service-delivery'],
  questions: ['Who sits on them?'],
  bounds: { min: 0, max: 500 },
  expectedCoverage: { atLeast: 90, statement: 'Every unitary authority returns it.' },
});
`,
  };
}
