import { count } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import type { Fact } from '../facts/fact';
import { FaultList } from '../faults/fault';
import { loadRegister } from '../register/load-register';
import { publicationUnderTest, type PublicationUnderTest } from '../testing/small-publication';
import { smallRegister } from '../testing/small-register';
import { coverageFile } from '../write/coverage-file';
import { reconcileRelease } from './reconcile-release';

const table = {
  sheet: 'Data',
  headerRows: [1],
  authority: [{ column: 'Code', scheme: 'gss' as const }],
  columns: { bins: 'Bins' },
};

/** Reconciles a release with these figures, each written `E06000912 bins 2022-23`. */
function reconcile(figures: readonly string[], declared: Partial<PublicationUnderTest>) {
  const publication = publicationUnderTest({ tables: [table], covers: ['unitary'], ...declared });
  const [release] = publication.releases;
  if (release === undefined) throw new Error('The publication has no release.');
  const faults = new FaultList();
  const facts = figures.map((figure): Fact => {
    const [authority = '', column = '', period = ''] = figure.split(' ');
    const source = { sheet: 'Data', ref: 'C2' };
    return {
      authority,
      column,
      period,
      figure: { value: 1, text: null, state: 'value', marks: [], source },
    };
  });
  const context = {
    publication,
    release,
    register: loadRegister(smallRegister),
    report: faults.report,
  };
  return { ...reconcileRelease(facts, context), faults: faults.all };
}

const states = (facts: readonly Fact[]) =>
  facts.map(({ authority, figure }) => [authority, figure.state, ...figure.marks]);

describe('the authorities of a file', () => {
  it('that were in being and have no row are named, unless their absence is declared', () => {
    const { faults } = reconcile(['E06000912 bins 2022-23'], {});
    expect(faults).toMatchObject([
      {
        code: 'COVERAGE_AUTHORITY_ABSENT',
        place: { file: 'bins.xlsx' },
        found:
          'no row in 2022-23 for 2 of the authorities in being: Castle (E06000911), Elmet (E06000913)',
      },
    ]);
  });

  it('that have ended since may be stated as their successors, which the remedy says how to declare', () => {
    const { faults } = reconcile(['E06000912 bins 2018-19', 'E06000913 bins 2018-19'], {
      periods: ['2018-19'],
      covers: ['unitary', 'district'],
    });
    expect(faults[0]?.found).toContain('Ashby (E07000921), Birley (E07000922)');
    expect(faults[0]?.remedy).toContain(
      "2 of them ended by 2019-03-31: if the file states their successors instead, an absence says so with endedBy: '2019-03-31' and periods: ['2018-19'].",
    );
  });

  it('are not asked for in columns that only check others', () => {
    const unit = count('bins');
    const columns = {
      bins: { unit, meaning: 'Bins' },
      lids: { unit, meaning: 'Lids', control: true },
    };
    const figures = ['E06000911', 'E06000912', 'E06000913'].map((code) => `${code} bins 2022-23`);
    const { faults, coverage } = reconcile([...figures, 'E06000912 lids 2022-23'], { columns });
    expect(faults).toEqual([]);
    expect(coverage).toEqual([]);
  });

  it('that are declared absent get the state and the reason, without a cell', () => {
    const { facts, coverage, faults } = reconcile(['E06000912 bins 2022-23'], {
      release: {
        absences: [
          { begunFrom: '2019-04-01', state: 'not-available', reason: 'It is too young.' },
          { authorities: ['E06000913'], state: 'not-submitted', reason: 'It sent no return.' },
        ],
      },
    });
    expect(faults).toEqual([]);
    expect(states(facts)).toEqual([
      ['E06000912', 'value'],
      ['E06000911', 'not-available'],
      ['E06000913', 'not-submitted'],
    ]);
    expect(facts.at(-1)?.figure.source).toBeNull();
    expect(coverageFile(coverage)).toBe(
      'period,authority,name,columns,state,reason\n' +
        '2022-23,E06000911,Castle,,not-available,It is too young.\n' +
        '2022-23,E06000913,Elmet,,not-submitted,It sent no return.\n',
    );
  });

  it('are those of the types that the publication covers, in being in the period', () => {
    const { coverage, faults } = reconcile(
      ['E07000921 bins 2018-19', 'E06000912 bins 2018-19', 'E06000913 bins 2018-19'],
      {
        covers: ['district', 'unitary'],
        periods: ['2018-19'],
        release: {
          absences: [{ types: ['district'], state: 'not-available', reason: 'Districts are out.' }],
        },
      },
    );
    expect(faults).toEqual([]);
    expect(coverage.map(({ name, reason }) => [name, reason])).toEqual([
      ['Birley', 'Districts are out.'],
    ]);
  });

  it('that had ended by a day may be absent from a file of later councils', () => {
    const { coverage, faults } = reconcile(
      ['E06000911 bins 2018-19', 'E06000912 bins 2018-19', 'E06000913 bins 2018-19'],
      {
        covers: ['district', 'unitary', 'county'],
        periods: ['2018-19'],
        release: {
          absences: [
            { endedBy: '2019-03-31', state: 'not-available', reason: 'The file is of 2019.' },
          ],
        },
      },
    );
    expect(faults).toEqual([]);
    expect(coverage.map(({ name }) => name)).toEqual(['Ashby', 'Birley', 'Eastshire']);
  });

  it('are set against the columns and periods that the file has', () => {
    const bins = {
      unit: { quantity: 'count' as const, name: 'bins', prefix: '', suffix: '', spoken: '' },
      meaning: 'Bins',
    };
    const all = ['E06000911', 'E06000912', 'E06000913'];
    const { coverage, faults } = reconcile(
      [...all.map((code) => `${code} bins 2022-23`), 'E06000912 lids 2022-23'],
      {
        columns: { bins, lids: bins },
        tables: [{ ...table, columns: { bins: 'Bins', lids: 'Lids' } }],
        release: {
          absences: [
            {
              authorities: ['E06000911'],
              columns: ['lids'],
              state: 'not-available',
              reason: 'It has no lids.',
            },
          ],
        },
      },
    );
    expect(coverage).toMatchObject([{ authority: 'E06000911', columns: ['lids'] }]);
    expect(faults).toMatchObject([
      {
        code: 'COVERAGE_AUTHORITY_ABSENT',
        found: 'no row in 2022-23 for 1 of the authorities in being in lids: Elmet (E06000913)',
      },
    ]);
  });

  it('must have figures in each period of the release', () => {
    const { faults } = reconcile(
      ['E06000911', 'E06000912', 'E06000913'].map((code) => `${code} bins 2022-23`),
      {
        periods: ['2021-22', '2022-23'],
        tables: [{ ...table, period: { fixed: '2022-23' } }],
      },
    );
    expect(faults).toMatchObject([
      { code: 'COVERAGE_PERIOD_ABSENT', found: 'no figure of 2021-22' },
    ]);
  });
});

describe('a joint report', () => {
  const jointly: Partial<PublicationUnderTest> = {
    jointReporting: [
      {
        by: 'joint:fenwick-waste',
        covers: ['E06000912', 'E06000913'],
        from: '2021-22',
        to: '2022-23',
        reason: 'Fenwick Waste reports for both.',
      },
    ],
    release: {
      absences: [{ authorities: ['E06000911'], state: 'not-available', reason: 'Too young.' }],
    },
  };

  it('marks the row of who reports, and stands in for those it covers', () => {
    const { facts, faults } = reconcile(['joint:fenwick-waste bins 2022-23'], jointly);
    expect(faults).toEqual([]);
    expect(states(facts)).toEqual([
      ['joint:fenwick-waste', 'value', 'joint'],
      ['E06000911', 'not-available'],
      ['E06000912', 'reported-jointly'],
      ['E06000913', 'reported-jointly'],
    ]);
  });

  it('holds in its periods alone, and only where the row of who reports is there', () => {
    const early = reconcile(['joint:fenwick-waste bins 2020-21'], {
      ...jointly,
      periods: ['2020-21'],
    });
    expect(states(early.facts)[0]).toEqual(['joint:fenwick-waste', 'value']);
    expect(early.faults).toMatchObject([{ code: 'COVERAGE_AUTHORITY_ABSENT' }]);
    const { faults } = reconcile(['E06000911 bins 2022-23'], jointly);
    expect(faults[0]?.found).toContain('Dunmore (E06000912), Elmet (E06000913)');
  });
});
