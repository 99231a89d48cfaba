import { binsOfCouncils } from '../../testing/bins-of-councils';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: binsOfCouncils,
  corruption: 'the release of the middle year is not declared',
  corrupt: (good) => ({
    ...good,
    releases: good.releases.filter(({ edition }) => edition !== '2021-22'),
  }),
};
