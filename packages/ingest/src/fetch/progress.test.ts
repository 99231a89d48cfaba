import { describe, expect, it } from 'vitest';

import { publicationOf } from './fetch-fixtures';
import { progressLine, progressOf } from './progress';

const releaseOf = (file: string) => {
  const [release] = publicationOf({ file }).releases;
  if (release === undefined) throw new Error('The publication has no release.');
  return release;
};

describe('progress', () => {
  it('draws how much of a file has come', () => {
    expect(progressLine('rs2012_13.xls', 1_000_000, 4_000_000)).toBe(
      '█████░░░░░░░░░░░░░░░ 25 % of 4.0 MB  rs2012_13.xls',
    );
  });

  it('says the size so far where the whole is not known', () => {
    expect(progressLine('bins.csv', 1_250_000, undefined)).toBe('1.3 MB  bins.csv');
  });

  it('shows what is coming in passing, and what is done for good', () => {
    const said: [string, string | undefined][] = [];
    const watch = progressOf(2, (detail, kind) => said.push([detail, kind]));
    const [first, second] = [releaseOf('a.csv'), releaseOf('b.csv')];
    watch.received(first, 50, 100);
    watch.finished(first, { kind: 'fetched', bytes: 100_000 });
    watch.received(second, 10, undefined);
    watch.finished(second, null);
    expect(said).toEqual([
      ['░░░░░░░░░░░░░░░░░░░░ 0 of 2 files\n██████████░░░░░░░░░░ 50 % of 0.0 MB  a.csv', 'passing'],
      ['1 of 2: a.csv: fetched, 0.1 MB', undefined],
      ['██████████░░░░░░░░░░ 1 of 2 files\n0.0 MB  b.csv', 'passing'],
      ['2 of 2: b.csv: not fetched', undefined],
    ]);
  });
});
