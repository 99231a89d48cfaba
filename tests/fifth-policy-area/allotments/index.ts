// Allotments: an invented policy area, as a newcomer would declare one.
import { definePolicyArea } from '@oflog/metrics-core';

import { allotmentAccounts } from './allotment-accounts';
import { allotmentReturns } from './allotment-returns';
import { allotmentSpending } from './allotment-spending';
import { homesWithoutAGarden } from './homes-without-a-garden';
import { plotsLet } from './plots-let';
import { allotmentAuthorities } from './responsibility';
import { timeOnWaitingList } from './time-on-waiting-list';

export const allotments = definePolicyArea({
  id: 'allotments',
  title: 'Allotments',
  summary: 'Land that councils let to residents who want to grow their own food.',
  // Before the others, so that examples in the documents of the API are of this area.
  order: 0,
  responsible: allotmentAuthorities,
  bestValueThemes: ['service-delivery'],
  publications: [allotmentReturns, allotmentAccounts],
  metrics: [timeOnWaitingList, plotsLet, allotmentSpending],
  contextVariables: [homesWithoutAGarden],
});
