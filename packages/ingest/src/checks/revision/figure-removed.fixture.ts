import { binsOfCouncils, fileOf } from '../../testing/bins-of-councils';
import { after, withRelease, withRow, type SmallRun } from '../../testing/small-run';
import type { CheckFixture } from '../fixture';

const england = ['England', 32_000, 41_000.1, 61.5, 59.1, 63.8, 40];
const totals = [{ area: 'E92000001', where: [{ column: 'Code', in: ['England'] }] }];

/** The totals of the first and the last year are read. */
const twoTotals = withTotal(withTotal(binsOfCouncils, '2020-21'), '2022-23');

function withTotal(run: SmallRun, year: string): SmallRun {
  const { tables = [] } = run.releases.find(({ edition }) => edition === year) ?? {};
  return withRelease(withRow(run, fileOf(year), england), fileOf(year), {
    tables: tables.map((table) => ({ ...table, totals })),
  });
}

function withoutTotal(run: SmallRun, year: string): SmallRun {
  const { tables = [] } = run.releases.find(({ edition }) => edition === year) ?? {};
  return withRelease(run, fileOf(year), {
    tables: tables.map((table) => ({ ...table, totals: [], drop: totals[0]?.where ?? [] })),
  });
}

export const fixture: CheckFixture = {
  good: after(twoTotals, twoTotals),
  corruption: 'the total of the country is not read any more',
  corrupt: (good) => withoutTotal(good, '2022-23'),
};
