import type { Metric } from '@oflog/metrics-core';

import { binsOfCouncils, fileOf, rowsOf, years } from '../../testing/bins-of-councils';
import { after, withMetrics, type SmallRun } from '../../testing/small-run';
import { county } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

/** A county beside the councils, with the rows of a council that is not there. */
const ofBoth: SmallRun = withMetrics(binsOfCouncils, (metric) => ({
  ...metric,
  responsible: { ...metric.responsible, types: ['unitary', 'county'] },
}));
const withCounty: SmallRun = {
  ...ofBoth,
  publication: { ...ofBoth.publication, covers: ['unitary', 'county'] },
  files: Object.fromEntries(
    years.map((year, index) => [
      fileOf(year),
      [
        ...rowsOf(index),
        [
          county,
          3_000 + 11 * index,
          5_000.5 + index,
          55.5 + index,
          54.1 + index,
          57.2 + index,
          91 + index,
        ],
      ],
    ]),
  ),
};

const ofCouncils = (metric: Metric): Metric => ({
  ...metric,
  responsible: { ...metric.responsible, types: ['unitary'] },
});

export const fixture: CheckFixture = {
  good: after(withCounty, withCounty),
  corruption: 'a measure does not concern counties any more',
  corrupt: (good) => withMetrics(good, ofCouncils),
};
