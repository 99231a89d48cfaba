import type { Unit } from '@oflog/metrics-core';

import { at, binsOfCouncils, fileOf, years } from '../../testing/bins-of-councils';
import { withCell, withColumn, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const squareKilometres: Unit = {
  quantity: 'area',
  name: 'square kilometres',
  prefix: '',
  suffix: ' km²',
  spoken: '',
};

/** Where the weight was stands the land of each council, the same every year. */
const withLand = years.reduce<SmallRun>(
  (run, year) => withColumn(run, fileOf(year), at.weight, (_, row) => 60 + 13 * row),
  {
    ...binsOfCouncils,
    publication: {
      ...binsOfCouncils.publication,
      columns: {
        ...binsOfCouncils.publication.columns,
        weight: { unit: squareKilometres, meaning: 'Land of the council' },
      },
    },
  },
);

export const fixture: CheckFixture = {
  good: withLand,
  corruption: 'an area that is half as large as it was',
  corrupt: (good) => withCell(good, fileOf('2022-23'), [2, at.weight], () => 37),
};
