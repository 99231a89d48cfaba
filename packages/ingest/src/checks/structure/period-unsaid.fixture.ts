import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'the columns of a table are to say its period, and do not',
  corrupt: (good) => withTable(good, { period: { inColumns: true } }),
};
