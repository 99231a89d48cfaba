import { percentage } from '@oflog/metrics-core';

import { at, binsOfOneYear } from '../../testing/bins-of-councils';
import { withColumn } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Where the weight was stands a share of it. */
const withShare = withColumn(
  {
    ...binsOfOneYear,
    publication: {
      ...binsOfOneYear.publication,
      columns: {
        ...binsOfOneYear.publication.columns,
        weight: { unit: percentage({ of: 'waste' }), meaning: 'Waste that was recycled' },
      },
    },
  },
  'bins.xlsx',
  at.weight,
  (_, row) => (310 + 17 * row) / 10,
);

export const fixture: CheckFixture = {
  good: withShare,
  corruption: 'shares as fractions of one',
  corrupt: (good) =>
    withColumn(good, 'bins.xlsx', at.weight, (share) => Number((share / 100).toFixed(3))),
};
