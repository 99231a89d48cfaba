import { at, binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { columnOf } from '../../testing/small-measure';
import { type SmallRun, withCell } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

/** Each rate lies in the middle of its interval, nearly. */
const agreeing: SmallRun = {
  ...binsOfCouncils,
  publication: {
    ...binsOfCouncils.publication,
    identities: [
      {
        left: { kind: 'sum', terms: [columnOf('lower'), columnOf('upper')] },
        right: { kind: 'sum', terms: [columnOf('rate'), columnOf('rate')] },
        tolerance: 0.3,
      },
    ],
  },
};

export const fixture: CheckFixture = {
  good: agreeing,
  corruption: 'a rate that is half a point too high',
  corrupt: (good) =>
    withCell(good, fileOf('2022-23'), [5, at.rate], (cell) => (Number(cell) * 10 + 5) / 10),
};
