// A context variable that only this area reads.
import { column, defineContextVariable, estimated, percentage, refused } from '@oflog/metrics-core';

import { allotmentAccounts } from './allotment-accounts';

export const homesWithoutAGarden = defineContextVariable({
  id: 'homes-without-a-garden',
  title: 'Homes without a garden',
  description: 'The share of homes that have no garden of their own.',
  unit: percentage({ of: 'homes' }),
  decimals: 1,
  period: 'financial-year',
  value: column(allotmentAccounts, 'homesWithoutAGarden'),
  merged: refused('The number of homes behind each share is not published.'),
  uncertainty: estimated('Estimated from maps.'),
  bounds: { min: 0, max: 100 },
  firstPeriod: '2021-22',
  expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
  covers: ['metropolitan-district'],
});
