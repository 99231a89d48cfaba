// How long residents wait for a plot.
import { column, defineMetric, exact, lowerIsBetter, refused } from '@oflog/metrics-core';

import { allotmentReturns, monthsOfWaiting } from './allotment-returns';
import { allotmentAuthorities, councilAlone, plotsDiffer } from './responsibility';

export const timeOnWaitingList = defineMetric({
  id: 'time-on-allotment-waiting-list',
  title: 'Time on the waiting list for an allotment',
  description: 'The median time that those who were given a plot in the year had waited for it.',
  question: 'How long do residents wait for an allotment?',
  unit: monthsOfWaiting,
  decimals: 1,
  period: 'financial-year',
  kind: 'outcome',
  polarity: lowerIsBetter('A shorter wait is better for those who wait.'),
  responsible: allotmentAuthorities,
  value: column(allotmentReturns, 'timeOnWaitingList'),
  merged: refused('A median of two lists cannot be made from the medians of each.'),
  uncertainty: exact('Counted from the lists that councils keep.'),
  suppression: 'Nothing is withheld.',
  context: ['homes-without-a-garden'],
  caveats: [plotsDiffer],
  accountability: councilAlone,
  bestValueThemes: ['service-delivery'],
  questions: ['Is the list still open to new names?'],
  related: ['allotment-plots-let'],
  bounds: { min: 0, max: 600 },
  firstPeriod: '2022-23',
  expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
});
