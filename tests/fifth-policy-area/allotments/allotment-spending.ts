// What the council spends on allotments.
import {
  column,
  defineMetric,
  exact,
  neutral,
  pounds,
  recomputedFromParts,
} from '@oflog/metrics-core';

import { allotmentAccounts } from './allotment-accounts';
import { allotmentAuthorities, councilAlone, plotsDiffer } from './responsibility';

export const allotmentSpending = defineMetric({
  id: 'allotment-spending',
  title: 'Spending on allotments',
  description: 'What the council spent on allotments in the year.',
  question: 'What does the council spend on allotments?',
  unit: pounds(),
  decimals: 0,
  period: 'financial-year',
  kind: 'input',
  polarity: neutral('More money may mean better plots, or older fences to mend.'),
  responsible: allotmentAuthorities,
  value: column(allotmentAccounts, 'spending'),
  merged: recomputedFromParts,
  uncertainty: exact('From the accounts of each council.'),
  suppression: 'Nothing is withheld.',
  context: ['homes-without-a-garden'],
  caveats: [plotsDiffer],
  accountability: councilAlone,
  bestValueThemes: ['use-of-resources'],
  questions: ['What was the money spent on?'],
  related: ['allotment-plots-let'],
  bounds: { min: 0, max: 500_000 },
  firstPeriod: '2021-22',
  expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
});
