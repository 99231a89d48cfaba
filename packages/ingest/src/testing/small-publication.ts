// A publication of one release for tests, and what is read of it from rows given as cells.
import {
  count,
  definePublication,
  type PublicationDeclaration,
  type Publication,
  type PublishedColumn,
} from '@oflog/metrics-core';

import type { ControlReading } from '../extract/control-reading';
import { extractRelease } from '../extract/extract-release';
import type { Fact } from '../facts/fact';
import { FaultList, type Fault } from '../faults/fault';
import type { CellValue, Workbook } from '../read';
import { loadRegister } from '../register/load-register';
import { smallRegister } from './small-register';

type Declared = PublicationDeclaration<string>['releases'][number];
export type TableUnderTest = Declared['tables'][number];

const bins: PublishedColumn = { unit: count('bins'), meaning: 'Bins emptied in the year' };

/** What a test of a layout says: its tables, and what else differs from one year of bins. */
export interface PublicationUnderTest {
  tables: TableUnderTest[];
  columns?: Record<string, PublishedColumn>;
  periods?: string[];
  period?: Publication['period'];
  release?: Partial<Pick<Declared, 'marks' | 'absences' | 'file' | 'sha256' | 'url'>>;
  landingPage?: string;
  covers?: Publication['covers'];
  jointReporting?: Publication['jointReporting'];
}

export function publicationUnderTest({
  tables,
  columns = { bins },
  periods = ['2022-23'],
  period = 'financial-year',
  release,
  covers = [],
  jointReporting = [],
  landingPage = 'https://example.org/bins',
}: PublicationUnderTest): Publication {
  return definePublication<string>({
    id: 'bins-of-councils',
    publisher: { name: 'Publisher', url: 'https://example.org' },
    title: 'Bins of councils',
    landingPage,
    statisticsStatus: 'official-statistics',
    licence: {
      id: 'ogl-3',
      title: 'Open Government Licence',
      url: 'https://example.org/licence',
      attribution: 'Contains public sector information.',
    },
    frequency: 'annual',
    period,
    basis: 'count',
    covers,
    columns,
    jointReporting,
    releases: [
      {
        edition: '2022-23',
        published: '2024-01-31',
        file: 'bins.xlsx',
        sha256: '0'.repeat(64),
        periods,
        tables,
        ...release,
      },
    ],
  });
}

export type Rows = readonly (readonly CellValue[])[];

export interface Extracted {
  readonly facts: readonly Fact[];
  readonly controls: readonly ControlReading[];
  readonly faults: readonly Fault[];
  /** The value, class or state of each fact, by authority, column and period. */
  readonly said: Readonly<Record<string, number | string>>;
}

/** Reads the only release of the publication from sheets given as rows of cells. */
export function extractFrom(
  sheets: Readonly<Record<string, Rows>>,
  declared: PublicationUnderTest,
): Extracted {
  const publication = publicationUnderTest(declared);
  const [release] = publication.releases;
  if (release === undefined) throw new Error('The publication has no release.');
  const faults = new FaultList();
  const { facts, controls } = extractRelease(workbookOf(sheets), {
    publication,
    release,
    register: loadRegister(smallRegister),
    report: faults.report,
  });
  const said: Record<string, number | string> = {};
  for (const { authority, column, period, figure } of facts) {
    said[`${authority} ${column} ${period}`] = figure.value ?? figure.text ?? figure.state;
  }
  return { facts, controls, faults: faults.all, said };
}

function workbookOf(sheets: Readonly<Record<string, Rows>>): Workbook {
  return {
    file: 'bins.xlsx',
    format: 'xlsx',
    sheetNames: Object.keys(sheets),
    grids: new Map(Object.entries(sheets).map(([sheet, rows]) => [sheet, { sheet, rows }])),
  };
}
