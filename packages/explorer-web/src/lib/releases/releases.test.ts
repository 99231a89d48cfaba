import { describe, expect, it } from 'vitest';

import { examplePublication, exampleRelease } from '../testing/examples';
import { latestReleases, recentReleases } from './releases';

const seats = examplePublication({
  releases: [
    exampleRelease({ edition: '2022-23', published: '2023-11-02' }),
    exampleRelease({ edition: '2023-24', published: '2024-11-07', publishedKind: 'approximate' }),
  ],
});
const doors = examplePublication({
  id: 'doors',
  title: 'Doors',
  releases: [
    exampleRelease({ id: 'doors.2024.2024-05-01', edition: '2024', published: '2024-05-01' }),
  ],
});

describe('the latest releases', () => {
  it('are one of each publication, by title, and say where a day is only about known', () => {
    expect(
      latestReleases([seats, doors]).map(({ title, edition, published, held }) => [
        title,
        edition,
        published,
        held,
      ]),
    ).toEqual([
      ['Doors', '2024', '1 May 2024', 1],
      ['Seats and rows', '2023-24', 'by 7 November 2024 (the exact day is not known)', 2],
    ]);
  });

  it('of all together go by day, the last one first', () => {
    expect(recentReleases([seats, doors], 2).map(({ day }) => day)).toEqual([
      '2024-11-07',
      '2024-05-01',
    ]);
  });
});
