import { catalogue, type Catalogue, type Release } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { appearancesOf } from './appearance';

const [publication] = catalogue.publications;
const release: Release = {
  ...publication!.releases[0]!,
  id: 'bins.2020-21.2022-01-18',
  published: '2022-01-18',
  periods: ['2018-19', '2019-20', '2020-21'],
};

function bins(
  frequency: Catalogue['publications'][number]['frequency'],
  ...releases: Release[]
): ReturnType<typeof appearancesOf> {
  return appearancesOf({
    ...catalogue,
    publications: [{ ...publication!, frequency, releases }],
  });
}

const statedBy = (period: string, ...ids: string[]) => ({
  period,
  release: ids[0] ?? null,
  cells: ids.map((id) => `${id}!Sheet!B4`).join(';'),
});

describe('a figure had come out', () => {
  it('on the day of its release', () => {
    expect(bins('annual', release)(statedBy('2020-21', release.id))).toBe('2022-01-18');
  });

  it('on the day of the first publication, where the file at hand is a revised one', () => {
    const revised = { ...release, firstPublished: '2021-12-15' };
    expect(bins('annual', revised)(statedBy('2020-21', release.id))).toBe('2021-12-15');
  });

  it('a year earlier for each year that it lies before the last of a yearly release', () => {
    const appearedBy = bins('annual', release);
    expect(appearedBy(statedBy('2019-20', release.id))).toBe('2021-01-18');
    expect(appearedBy(statedBy('2018-19', release.id))).toBe('2020-01-18');
    const onLeapDay = { ...release, published: '2020-02-29' };
    expect(bins('annual', onLeapDay)(statedBy('2019-20', release.id))).toBe('2019-02-28');
  });

  it('with its release where those come now and then only', () => {
    expect(bins('occasional', release)(statedBy('2018-19', release.id))).toBe('2022-01-18');
  });

  it('when the last of the releases that it rests on had', () => {
    const households = { ...release, id: 'bins.households.2023-05-01', published: '2023-05-01' };
    const appearedBy = bins('annual', release, households);
    expect(appearedBy(statedBy('2020-21', households.id, release.id))).toBe('2023-05-01');
  });

  it('nobody knows when, without a release', () => {
    expect(bins('annual', release)(statedBy('2020-21'))).toBeNull();
  });
});
