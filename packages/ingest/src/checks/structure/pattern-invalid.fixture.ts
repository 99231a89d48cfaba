import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a condition on rows has a bracket that does not close',
  corrupt: (good) => withTable(good, { drop: [{ column: 'Code', pattern: '(' }] }),
};
