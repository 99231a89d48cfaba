import { describe, expect, it } from 'vitest';

import { at, binsOfCouncils, fileOf } from '../testing/bins-of-councils';
import { runSmall, withCell, withException, withRelease } from '../testing/small-run';
import { codeOf } from '../testing/twenty-councils';
import { reportData } from './report-data';
import { reportMarkdown } from './report-markdown';
import { reportOf } from './run-report';
import { summaryLines, warningLines } from './terminal-lines';

const year = fileOf('2022-23');

/** A sign that is accepted, half a bin that is not, a council without a balance, and one without a row. */
async function reportUnderTest() {
  const noBalance = withCell(binsOfCouncils, year, [5, at.balance], () => '[x]');
  const halfABin = withCell(noBalance, year, [7, at.bins], (cell) => Number(cell) + 0.5);
  const negative = withCell(halfABin, year, [3, at.weight], (cell) => -Number(cell));
  const run = withException(negative, year, { check: 'SIGN_UNUSUAL', authorities: [codeOf(3)] });
  const absent = withRelease(run, fileOf('2020-21'), {
    absences: [
      { authorities: [codeOf(2)], state: 'not-submitted', reason: 'Its return came too late.' },
    ],
  });
  const rows = absent.files[fileOf('2020-21')];
  const without = Array.isArray(rows) ? rows.toSpliced(2, 1) : [];
  const result = await runSmall({
    ...absent,
    files: { ...absent.files, [fileOf('2020-21')]: without },
  });
  return reportOf(result, performance.now());
}

describe('the report of a run', async () => {
  const report = await reportUnderTest();

  it('says in the terminal what was read, found and accepted, in a few lines', () => {
    expect(summaryLines(report)).toEqual([
      expect.stringMatching(/^3 releases read, 180 observations in 0\.0 s, \d+ MB$/),
      'value 176, not-submitted 3, not-available 1',
      '2 warnings, 1 finding accepted.',
      'No faults.',
    ]);
    expect(warningLines(report.warnings)).toEqual([
      expect.stringMatching(
        /^Warning: VALUE_FRACTION in release bins-of-councils\.2022-23\.2023-12-01: found \d+\.5 in "bins" for E06000807 in 2022-23, from .*, B8;/,
      ),
      expect.stringMatching(
        /^Warning: MISSING_UNUSUAL in release bins-of-councils\.2022-23\.2023-12-01: found no figure in "balance" for E06000805 in 2022-23 .*, G6;/,
      ),
    ]);
  });

  it('says in Markdown what was accepted and why, every file, every count, and who is missing', () => {
    const lines = reportMarkdown(report).split('\n');
    expect(lines).toContain(
      '- SIGN_UNUSUAL in bins-of-councils.2022-23.2023-12-01, since 2024-02-01: The publisher says so.',
    );
    expect(lines).toContain(
      '| bins-of-councils.2020-21.2021-12-01 | bins-2020-21.csv | 2020-21 | 114 |',
    );
    expect(lines).toContain('| Measure | Period | value | not-submitted | not-available |');
    expect(lines).toContain('| bins-emptied | 2020-21 | 19 | 1 |  |');
    expect(lines).toContain('| bins-put-out | 2022-23 | 19 |  | 1 |');
    expect(lines).toContain('- not-submitted, 2020-21: Its return came too late. 1: Council 2.');
  });

  it('says the same to programs', () => {
    const data = reportData(report);
    expect(data.figures).toContainEqual({
      measure: 'bins-put-out',
      period: '2022-23',
      states: { value: 19, 'not-available': 1 },
    });
    expect(data).toMatchObject({
      written: true,
      faults: [],
      warnings: [{ code: 'VALUE_FRACTION' }, { code: 'MISSING_UNUSUAL' }],
      accepted: [
        { code: 'SIGN_UNUSUAL', subject: { authority: codeOf(3), cells: [{ ref: 'C4' }] } },
      ],
      observations: { value: 176, 'not-submitted': 3, 'not-available': 1 },
    });
  });
});
