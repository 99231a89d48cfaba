import { binsOfCouncils } from '../../testing/bins-of-councils';
import { after } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const again = after(binsOfCouncils, binsOfCouncils);

export const fixture: CheckFixture = {
  good: again,
  corruption: 'the last release is not declared any more',
  corrupt: (good) => ({
    ...good,
    releases: good.releases.filter(({ edition }) => edition !== '2022-23'),
  }),
};
