import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withRelease } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const provisional = withRelease(binsOfCouncils, fileOf('2022-23'), { marks: ['provisional'] });

export const fixture: CheckFixture = {
  good: after(provisional, provisional),
  corruption: 'figures that were provisional are so no longer',
  corrupt: (good) => withRelease(good, fileOf('2022-23'), { marks: [] }),
};
