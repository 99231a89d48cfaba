// The workbooks of 2015-16 to 2022-23: one sheet, each measure for the previous and the current year,
// counties below the billing authorities in the same columns.
import { england } from '../../../context/areas';
import type {
  Absence,
  CellBinding,
  CheckException,
  ColumnBinding,
  ControlTotal,
  Day,
  MissingState,
  PeriodId,
  ReleaseDeclaration,
} from '../../../model';
import type { CouncilTaxColumn } from './columns';
import { noSingleRate } from './no-single-rate';

type Release = ReleaseDeclaration<CouncilTaxColumn>;
type Table = Release['tables'][number];

const billingClasses = ['SD', 'UA', 'MD', 'ILB', 'OLB'];

/** Headers of the measures; the year stands below each. */
export interface MeasureHeaders {
  requirementWithParishes: string;
  requirement: string;
  taxBase: string;
  bandDWithParishes: string;
  bandD: string;
  /** Without a year below: it is given for the current year alone. */
  bandDAreaTotal: string;
  /** Over the columns of the other bodies, for the current year alone. */
  bandDOfOthers: string;
  /** The last of these bodies. */
  lastOfOthers: 'Fire' | 'Combined Authority';
}

export interface Workbook {
  /** The previous and the current year. */
  years: [PeriodId, PeriodId];
  /** The day on which the file was last saved; it came out by then. */
  saved: Day;
  file: string;
  sha256: string;
  headers: MeasureHeaders;
  /** Far to the right, from 2020-21 on. */
  hasOnsCodes?: boolean;
  /** E-codes of councils that began with the current year: their previous year is made up. */
  begun?: string[];
  /** What a dash means in the previous year, where the notes say more than that there is no figure. */
  previousDash?: MissingState;
  absences?: Absence[];
  exceptions?: CheckException[];
}

export function workbook(declaration: Workbook): Release {
  const { years, saved, file, sha256, absences = [], exceptions = [] } = declaration;
  const [previous, current] = years;
  return {
    edition: current,
    published: saved,
    publishedKind: 'approximate',
    file,
    sha256,
    periods: years,
    absences,
    exceptions,
    tables: [
      {
        ...billingAuthorities(previous, declaration),
        missing: { '-': declaration.previousDash ?? 'not-available' },
        drop: [{ column: 'Ecode', in: declaration.begun ?? [] }],
      },
      billingAuthorities(current, declaration),
      areaTotals(current, declaration),
      counties(previous, declaration),
      counties(current, declaration),
    ],
  };
}

function billingAuthorities(year: PeriodId, declaration: Workbook): Table {
  const { headers } = declaration;
  return {
    ...sheetOf(year, declaration, billingClasses),
    controls: billingClasses.map(totalOfClass),
    columns: {
      requirement: ofYear(headers.requirement, year),
      requirementWithParishes: ofYear(headers.requirementWithParishes, year),
      taxBase: ofYear(headers.taxBase, year),
      bandD: { ...ofYear(headers.bandD, year), zeros: [noSingleRate] },
      bandDWithParishes: { ...ofYear(headers.bandDWithParishes, year), zeros: [noSingleRate] },
    },
  };
}

/**
 * Apart from the table above, because England's row holds the averages of all bodies, which are no
 * council's own. Where it leaves the area total out, its line 8 is the same average.
 */
function areaTotals(year: PeriodId, declaration: Workbook): Table {
  const { headers } = declaration;
  return {
    ...sheetOf(year, declaration, billingClasses),
    totals: [{ area: england.code, where: [{ column: 'Ecode', in: ['Eng'] }] }],
    columns: {
      bandDAreaTotal: {
        firstOf: [
          { cell: headers.bandDAreaTotal, emptyCell: 'not-available' },
          ofYear(headers.bandDWithParishes, year),
        ],
      },
      bandDOfOthers: otherBodies(headers),
    },
  };
}

/** A county has no parishes of its own: its figures stand in the columns that hold parishes. */
function counties(year: PeriodId, declaration: Workbook): Table {
  const { headers } = declaration;
  const requirement = ofYear(headers.requirementWithParishes, year);
  const bandD = ofYear(headers.bandDWithParishes, year);
  return {
    ...sheetOf(year, declaration, ['SC']),
    controls: [totalOfClass('SC')],
    columns: {
      requirement,
      requirementWithParishes: requirement,
      taxBase: ofYear(headers.taxBase, year),
      bandD,
      bandDWithParishes: bandD,
    },
  };
}

function sheetOf(year: PeriodId, { hasOnsCodes = false }: Workbook, classes: string[]) {
  return {
    sheet: 'Data',
    headerRows: [4, 5],
    authority: [
      { column: 'Ecode', scheme: 'e-code' as const },
      ...(hasOnsCodes ? [{ column: 'ONS Code', scheme: 'gss' as const }] : []),
    ],
    names: 'Authority',
    // Totals of classes have a class, but no E-code.
    keep: [
      { column: 'Ecode', pattern: '^E\\d{4}$' },
      { column: 'Class', in: classes },
    ],
    period: { fixed: year },
  };
}

/** Below the authorities, with the class where the code stands. Of averages there are no sums. */
function totalOfClass(name: string): ControlTotal {
  return {
    where: [{ column: 'Ecode', in: [name] }],
    rows: [
      { column: 'Ecode', pattern: '^E\\d{4}$' },
      { column: 'Class', in: [name] },
    ],
    columns: ['requirement', 'requirementWithParishes', 'taxBase'],
    tolerance: 0.01,
  };
}

/** A body that an area does not have has a 0, or in the row of England nothing. */
function otherBodies({ bandDOfOthers, lastOfOthers }: MeasureHeaders): ColumnBinding {
  const bodies = ['County or GLA', 'Police', 'Fire', 'Combined Authority'];
  return {
    sum: bodies.slice(0, bodies.indexOf(lastOfOthers) + 1).map((body) => ({
      cell: { header: [bandDOfOthers, body] },
      emptyCell: 'not-applicable',
    })),
  };
}

function ofYear(measure: string, year: PeriodId): CellBinding {
  return { cell: { header: [measure, year] } };
}
