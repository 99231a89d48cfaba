// Table 9 of 2023-24: the first file in accessible form, billing authorities and counties in sheets of
// their own, both years in headers of one row.
import { england } from '../../../context/areas';
import type { CellBinding, ControlTotal, ReleaseDeclaration } from '../../../model';
import type { CouncilTaxColumn } from './columns';
import { noSingleRate } from './no-single-rate';
import { listsLaterCouncils } from './releases';

type Release = ReleaseDeclaration<CouncilTaxColumn>;
type Table = Release['tables'][number];
type Year = 'previous year' | 'current year';

const bandDWithParishes =
  '8. Average (Band D 2 Adult equivalent) council tax (including Adult Social Care precept and local precepts)';

/** Cumberland, Westmorland and Furness, North Yorkshire, Somerset: their 2022-23 is an estimate. */
const begunInApril2023 = ['E06000063', 'E06000064', 'E06000065', 'E06000066'];

export const table9: Release = {
  edition: '2023-24',
  published: '2023-03-23',
  file: 'CTR_Table_9_2023-24 (10).ods',
  sha256: 'b65d6c00ccf457a54825aef72bc0cb0d941607302a191021443578cee92307ec',
  exceptions: [
    {
      check: 'CHANGE_IMPLAUSIBLE',
      measures: ['band-d-council-tax', 'band-d-council-tax-area-total'],
      authorities: ['E09000008'],
      periods: ['2023-24'],
      reason:
        'For 2023-24 the government let Croydon, in financial distress, raise its council ' +
        'tax by up to 15 per cent without a referendum.',
      accepted: '2026-11-22',
    },
    {
      check: 'CHANGE_IMPLAUSIBLE',
      measures: ['band-d-council-tax'],
      authorities: ['E06000034', 'E06000039'],
      periods: ['2023-24'],
      reason:
        'For 2023-24 the government let Thurrock and Slough, in financial distress, raise ' +
        'their council tax by up to 10 per cent without a referendum.',
      accepted: '2026-11-22',
    },
  ],
  periods: ['2022-23', '2023-24'],
  absences: [listsLaterCouncils('2022-23', '2023-03-31')],
  tables: [
    {
      ...billingAuthorities('previous year'),
      drop: [{ column: 'ONS Code', in: begunInApril2023 }],
    },
    billingAuthorities('current year'),
    areaTotals(),
    counties('previous year'),
    counties('current year'),
  ],
};

function billingAuthorities(year: Year): Table {
  return {
    ...billingSheet(year),
    controls: ['SD', 'UA', 'MD', 'ILB', 'OLB'].map(totalOfClass),
    columns: {
      requirement: ofYear(
        '3. Council Tax Requirement for billing authority (including special expenses and Adult Social Care precept, but excluding local precepts)',
        year,
      ),
      requirementWithParishes: ofYear(
        '1. Council Tax Requirement for billing authority including special expenses, local precepts and Adult Social Care Precept',
        year,
      ),
      taxBase: ofYear('7. Council tax base for council tax setting purposes', year),
      bandD: {
        ...ofYear(
          '9. Average (Band D 2 Adult equivalent) council tax (including Adult Social Care precept and excluding local precepts)',
          year,
        ),
        zeros: [noSingleRate],
      },
      bandDWithParishes: { ...ofYear(bandDWithParishes, year), zeros: [noSingleRate] },
    },
  };
}

/** England has no line 17: its line 8 is the average of all bodies. */
function areaTotals(): Table {
  return {
    ...billingSheet('current year'),
    totals: [{ area: england.code, where: [{ column: 'E-code', in: ['TE'] }] }],
    columns: {
      bandDAreaTotal: {
        firstOf: [
          '17. Average (Band D 2 adult equivalent) council tax for area of the billing authority including both local and major precepts. (Lines 8+ 16(a) + 16(b) + 16(c) +16(d))',
          ofYear(bandDWithParishes, 'current year'),
        ],
      },
      bandDOfOthers: {
        sum: ['county or GLA', 'police', 'fire', 'combined authority'].map(
          (body) =>
            `16. Average council tax of major precepting authorities in the billing authority's area (${body})`,
        ),
      },
    },
  };
}

function counties(year: Year): Table {
  const requirement = ofYear('1. Council Tax Requirement including special expenses.', year);
  const bandD = ofYear(
    '3. Average (Band D 2 Adult equivalent) council tax of major precepting authority (line 1 / line 2)',
    year,
  );
  return {
    ...sheetOf(year, 'Data_Precepting', 6, '^E10'),
    controls: [totalOfClass('SC')],
    columns: {
      requirement,
      requirementWithParishes: requirement,
      taxBase: ofYear(
        "2. Council tax base for the major precepting authority's area for precept purposes after council tax reduction scheme (to 1 decimal place)",
        year,
      ),
      bandD,
      bandDWithParishes: bandD,
    },
  };
}

function billingSheet(year: Year) {
  return sheetOf(year, 'Data_Billing', 5, '^E0[6-9]');
}

/** Class totals have letters in place of codes; police, fire and combined authorities other codes. */
function sheetOf(year: Year, sheet: string, headerRow: number, codes: string) {
  return {
    sheet,
    headerRows: [headerRow],
    authority: [
      { column: 'ONS Code', scheme: 'gss' as const },
      { column: 'E-code', scheme: 'e-code' as const },
    ],
    names: 'Authority',
    keep: [{ column: 'ONS Code', pattern: codes }],
    missing: { '[z]': 'not-applicable' as const, '[x]': 'not-available' as const },
    period: { fixed: year === 'previous year' ? '2022-23' : '2023-24' },
  };
}

/** Above the authorities, with the class where the codes stand. */
function totalOfClass(name: string): ControlTotal {
  return {
    where: [{ column: 'E-code', in: [name] }],
    rows: [
      { column: 'E-code', pattern: '^E\\d{4}$' },
      { column: 'Class', in: [name] },
    ],
    columns: ['requirement', 'requirementWithParishes', 'taxBase'],
    tolerance: 0.01,
  };
}

function ofYear(measure: string, year: Year): CellBinding {
  return { cell: `${measure} (${year})` };
}
