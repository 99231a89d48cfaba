// How many of the plots are in use.
import {
  column,
  defineMetric,
  exact,
  neutral,
  percent,
  percentage,
  positive,
  recomputedFromParts,
  sum,
} from '@oflog/metrics-core';

import { allotmentReturns } from './allotment-returns';
import { allotmentAuthorities, councilAlone, plotsDiffer } from './responsibility';

const plots = sum(column(allotmentReturns, 'plotsLet'), column(allotmentReturns, 'plotsVacant'));

export const plotsLet = defineMetric({
  id: 'allotment-plots-let',
  title: 'Allotment plots that are let',
  description: 'Plots let at the end of the year, as a share of all plots.',
  question: 'How many of the plots are let?',
  unit: percentage({ of: 'allotment plots' }),
  decimals: 1,
  period: 'financial-year',
  kind: 'output',
  polarity: neutral('A vacant plot may be one that is being cleared for the next tenant.'),
  responsible: allotmentAuthorities,
  value: percent(column(allotmentReturns, 'plotsLet'), plots),
  definedWhen: positive(plots),
  merged: recomputedFromParts,
  uncertainty: exact('Counted at the end of the year.'),
  suppression: 'Nothing is withheld.',
  context: ['homes-without-a-garden'],
  caveats: [plotsDiffer],
  accountability: councilAlone,
  bestValueThemes: ['service-delivery'],
  questions: ['What keeps the vacant plots vacant?'],
  related: ['time-on-allotment-waiting-list'],
  bounds: { min: 0, max: 100 },
  firstPeriod: '2022-23',
  expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
});
