import { binsOfOneYear } from '../../testing/bins-of-councils';
import { withRow } from '../../testing/small-run';
import { county } from '../../testing/twenty-councils';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfOneYear,
  corruption: 'a county has a row among councils',
  corrupt: (good) => withRow(good, 'bins.xlsx', [county, 800, 900.5, 50.5, 48.4, 52.8, 300]),
};
