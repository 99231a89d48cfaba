import { binsStatedTwice, fileOf } from '../../testing/bins-of-councils';
import { after, withRelease } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

export const fixture: CheckFixture = {
  good: after(binsStatedTwice, binsStatedTwice),
  corruption: 'a release does not state the year before any more',
  corrupt: (good) => ({
    ...withRelease(good, fileOf('2022-23'), { periods: ['2022-23'] }),
    releases: good.releases.map((release) =>
      release.edition === '2022-23'
        ? {
            ...release,
            periods: ['2022-23'],
            tables: release.tables.map((table) => ({
              ...table,
              columns: { bins: { byPeriod: { '2022-23': 'Bins' } } },
            })),
          }
        : release,
    ),
  }),
};
