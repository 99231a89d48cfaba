import { describe, expect, it } from 'vitest';

import { compareDatasets } from './compare-datasets';

const header =
  'authority,period,release,value,category,state,marks,lower,upper,numerator,denominator,cells\n';

const row = (authority: string, period: string, release: string, value: string, rest = 'value,') =>
  `${authority},${period},${release},${value},,${rest},,,,,${release}!Data!B2\n`;

const bins = (...rows: string[]) =>
  new Map([['observations/bins.csv', `${header}${rows.join('')}`]]);

const castle = row('E06000911', '2022-23', 'bins.2022-23.2024-01-31', '300');
const dunmore = row('E06000912', '2022-23', 'bins.2022-23.2024-01-31', '40');
const elmet = row('E06000913', '2021-22', 'bins.2021-22.2023-01-31', '7');

describe('two datasets compared', () => {
  it('differ in nothing where their files are the same', () => {
    expect(compareDatasets(bins(castle), bins(castle))).toEqual({ measures: [], files: [] });
  });

  it('tell what is new and what is gone, and which authorities and periods went with it', () => {
    const { measures } = compareDatasets(bins(castle, elmet), bins(castle, dunmore));
    expect(measures).toMatchObject([
      {
        measure: 'bins',
        presence: 'kept',
        figures: { before: 2, after: 2 },
        added: [{ authority: 'E06000912', value: 40 }],
        removed: [{ authority: 'E06000913', period: '2021-22', value: 7 }],
        changed: [],
        authoritiesLost: ['E06000913'],
        periodsLost: ['2021-22'],
      },
    ]);
  });

  it('tell how far a figure moved when a later release states it anew', () => {
    const revised = row('E06000911', '2022-23', 'bins.2022-23.2025-01-31', '330', 'value,revised');
    const [diff] = compareDatasets(bins(castle), bins(castle, revised)).measures;
    expect(diff?.changed).toMatchObject([
      {
        authority: 'E06000911',
        period: '2022-23',
        before: { value: 300, release: 'bins.2022-23.2024-01-31' },
        after: { value: 330, release: 'bins.2022-23.2025-01-31' },
        aspects: ['value', 'marks', 'source'],
        movement: { by: 30, percent: 10, signFlipped: false, powerOfTen: null },
      },
    ]);
    expect(diff?.earlier).toEqual({ removed: [], changed: [] });
  });

  it('know a mistaken unit and a turned sign', () => {
    const movementTo = (value: string) => {
      const other = row('E06000911', '2022-23', 'bins.2022-23.2024-01-31', value);
      return compareDatasets(bins(castle), bins(other)).measures[0]?.changed[0]?.movement;
    };
    expect(movementTo('300000')).toMatchObject({ powerOfTen: 3, signFlipped: false });
    expect(movementTo('3')).toMatchObject({ powerOfTen: -2 });
    expect(movementTo('-300')).toMatchObject({ powerOfTen: null, signFlipped: true, by: -600 });
    expect(movementTo('2900')).toMatchObject({ powerOfTen: null });
    expect(movementTo('0')).toMatchObject({ percent: -100, powerOfTen: null, signFlipped: false });
  });

  it('tell a value that is withheld now from one that moved', () => {
    const withheld = row('E06000911', '2022-23', 'bins.2022-23.2024-01-31', '', 'suppressed,');
    const [diff] = compareDatasets(bins(castle), bins(withheld)).measures;
    expect(diff?.changed).toMatchObject([{ aspects: ['value', 'state'], movement: null }]);
  });

  it('tell when an earlier vintage is gone, or says something else now', () => {
    const first = row('E06000911', '2022-23', 'bins.2022-23.2023-12-01', '280');
    const other = row('E06000911', '2022-23', 'bins.2022-23.2023-12-01', '281');
    const gone = compareDatasets(bins(first, castle), bins(castle)).measures[0];
    expect(gone).toMatchObject({ changed: [], earlier: { removed: [{ value: 280 }] } });
    const changed = compareDatasets(bins(first, castle), bins(other, castle)).measures[0];
    expect(changed).toMatchObject({ changed: [], earlier: { changed: [{ movement: { by: 1 } }] } });
  });

  it('name measures that come or go whole, and every other file', () => {
    const before = new Map([...bins(castle), ['releases.csv', 'a\n'], ['old.csv', '\n']]);
    const after = new Map([
      ['releases.csv', 'b\n'],
      ['new.csv', '\n'],
    ]);
    const diff = compareDatasets(before, after);
    expect(diff.measures).toMatchObject([{ measure: 'bins', presence: 'removed' }]);
    expect(diff.files).toEqual([
      { path: 'new.csv', change: 'added' },
      { path: 'old.csv', change: 'removed' },
      { path: 'releases.csv', change: 'changed' },
    ]);
  });

  it('refuse a file that has other columns', () => {
    const strange = new Map([['observations/bins.csv', 'a,b\n1,2\n']]);
    expect(() => compareDatasets(bins(castle), strange)).toThrow(
      /observations\/bins\.csv has the header "a,b".*Write the dataset anew/,
    );
  });
});
