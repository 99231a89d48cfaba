import { describe, expect, it } from 'vitest';

import {
  exampleAuthority,
  exampleMetric,
  examplePublication,
  exampleRow,
} from '../testing/examples';
import { comparedWords } from './compared-words';

const metric = exampleMetric();
const kent = exampleAuthority({ name: 'Kent', code: 'E10000016' });
const york = exampleAuthority({ name: 'York', code: 'E06000014' });
const publication = examplePublication();
const release = publication.releases[0]?.id ?? '';

const said = (rows: ReturnType<typeof exampleRow>[], everybody = rows) =>
  comparedWords({
    metric,
    chosen: [kent, york],
    rows,
    everybody,
    publications: [publication],
    today: '2026-11-22',
  });

describe('the words of a comparison', () => {
  it('say when the figures were published, how each moved, and what is held of a missing one', () => {
    const words = said([
      exampleRow({ authority: kent.code, period: '2021-22', value: 30, display: '30.0%' }),
      exampleRow({ authority: kent.code, release }),
      exampleRow({ authority: york.code, period: '2021-22', value: 38, display: '38.0%' }),
      exampleRow({ authority: york.code, state: 'not-submitted' }),
    ]);
    expect(words?.age).toBe(
      'Published 2 November 2023, about 2022-23 (April 2022 to March 2023), which ended 3 years and 7 months ago.',
    );
    expect(words?.each).toEqual([
      { name: 'Kent', words: 'It rose from 30.0% in 2021-22 to 40.0%.' },
      { name: 'York', words: 'The latest figure held for York is 38.0%, for 2021-22.' },
    ]);
    expect(words?.missing).toBe(
      '1 of the 2 authorities that run the service has no figure for 2022-23: 1 had sent no return.',
    );
  });

  it('claim no difference where published intervals meet', () => {
    const between = (authority: string, lower: number, upper: number) =>
      exampleRow({ authority, interval: { lower, upper } });
    expect(said([between(kent.code, 36, 44), between(york.code, 43, 51)])?.unsure).toBe(
      'The published intervals meet, so no difference is claimed between Kent and York.',
    );
    expect(said([between(kent.code, 36, 42), between(york.code, 43, 51)])?.unsure).toBeNull();
    expect(said([exampleRow({ authority: kent.code })])?.unsure).toBeNull();
  });

  it('are none of a service that an authority does not run, and none where nothing is held', () => {
    const words = said([
      exampleRow({ authority: kent.code }),
      exampleRow({ authority: york.code, state: 'not-applicable' }),
    ]);
    expect(words?.each.map(({ name }) => name)).toEqual(['Kent']);
    expect(said([])).toBeNull();
  });
});
