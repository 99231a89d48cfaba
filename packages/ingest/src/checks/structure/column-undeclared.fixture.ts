import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withTable } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a table binds a column that the publication does not have',
  corrupt: (good) => withTable(good, { columns: { parcels: 'Weight' } }),
};
