// Council Tax stock of properties: dwellings on the valuation list of the Valuation Office Agency.
import {
  column,
  count,
  defineCaveat,
  defineContextVariable,
  definePublication,
  exact,
  recomputedFromLowerTier,
  type AuthorityCode,
  type AuthorityType,
  type ColumnBinding,
  type ControlTotal,
} from '../model';
import { england, regions, totalsByCode } from './areas';
import { openGovernmentLicence3, valuationOfficeAgency } from './publishers';
import { endedIn, readAs, successorsByYear } from './reorganisations';

const councils: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
];

const code = 'ecode';
const allProperties = '1993_04_01_all_properties';

/** The row of machine names; the file lists councils that have ended beside those that took over. */
const sheet = {
  sheet: 'CTSOP1.0_SUP',
  headerRows: [5],
  authority: [{ column: code, scheme: 'gss' as const }],
  names: 'area_name',
};

const bandsAToH: ColumnBinding = {
  run: { from: '1993_04_01_band_a', to: '1993_04_01_band_h', count: 8 },
};

/** Every row is rounded to 10, so that sums of rows are not. */
function addUpTo(pattern: string): Pick<ControlTotal, 'where' | 'rows' | 'columns'> {
  return {
    where: [{ column: code, in: [england.code] }],
    rows: [{ column: code, pattern }],
    columns: ['properties'],
  };
}

const id = 'council-tax-stock-of-properties';

const columns = {
  properties: {
    unit: count('dwellings'),
    name: 'dwellings on the valuation list',
    meaning: 'Dwellings on the valuation list, rounded to the nearest 10',
  },
  bandsAddedUp: {
    unit: count('dwellings'),
    meaning: 'Dwellings on the valuation list, added up from council tax bands A to H',
    control: true,
  },
};

export const stockOfProperties = definePublication({
  id,
  publisher: valuationOfficeAgency,
  title: 'Council Tax: stock of properties, supplementary table CTSOP1.0',
  landingPage: 'https://www.gov.uk/government/statistics/council-tax-stock-of-properties-2020',
  statisticsStatus: 'official-statistics',
  licence: openGovernmentLicence3,
  frequency: 'annual',
  nextRelease: { edition: '2022', expected: 'out since 2022, not yet read here' },
  period: 'date',
  basis: 'count',
  covers: councils,
  columns,
  identities: [
    {
      // Nine figures, each rounded to 10.
      left: column({ id, columns }, 'properties'),
      right: column({ id, columns }, 'bandsAddedUp'),
      tolerance: 45,
    },
  ],
  releases: [
    {
      edition: '2021',
      published: '2021-09-23',
      file: 'CTSOP1.0_SUP.xlsx',
      sha256: '3a13d0e88031fac1c70e55764834a8becc00f953252649a03a5270d6d1bbead7',
      periods: ['2021-09-13'],
      exceptions: [
        {
          check: 'IDENTITY',
          authorities: ['E09000001'],
          reason:
            'The City of London has fewer than five dwellings in one band, which the file gives as a dash.',
          accepted: '2026-11-22',
        },
      ],
      tables: [
        {
          ...sheet,
          keep: [{ column: code, pattern: '^E(0[6-9]|10)' }],
          drop: [{ column: code, in: [2019, 2020, 2021].flatMap(endedIn) }],
          totals: totalsByCode(code, [england, ...regions]),
          // A dash in a band: fewer than five dwellings, which round to none.
          missing: { '-': 'not-available' },
          controls: [
            { ...addUpTo('^E12'), tolerance: 50 },
            // Successors of 2021 are given as the districts that they replaced.
            {
              ...addUpTo(`^(?!${[2019, 2020].flatMap(endedIn).join('|')})E0[6-9]`),
              tolerance: 300,
            },
          ],
          columns: { properties: allProperties, bandsAddedUp: bandsAToH },
        },
        ...Object.entries(successorsByYear[2021] ?? {}).map(sumOfPredecessors),
      ],
    },
  ],
});

function sumOfPredecessors([successor, predecessors]: [AuthorityCode, AuthorityCode[]]) {
  return {
    ...sheet,
    ...readAs(
      successor,
      predecessors,
      code,
      'The file lists its districts, which had ended, and not the council.',
    ),
    columns: { properties: { cell: allProperties, rows: predecessors.length } },
  };
}

const roundedToTen = defineCaveat({
  id: 'dwellings-rounded-to-ten',
  severity: 'note',
  text:
    'Rounded to the nearest 10 by the publisher. Counted for valuation: not to be joined with other ' +
    'counts of dwellings.',
});

export const dwellingsOnValuationList = defineContextVariable({
  id: 'dwellings-on-valuation-list',
  title: 'Dwellings on the valuation list',
  description: 'Dwellings that the Valuation Office Agency had in a council tax band.',
  unit: count('dwellings'),
  decimals: 0,
  period: 'date',
  value: column(stockOfProperties, 'properties'),
  merged: recomputedFromLowerTier,
  uncertainty: exact('Taken from the agency’s register on the day, and rounded.'),
  caveats: [roundedToTen],
  bounds: { min: 1000, max: 30_000_000 },
  firstPeriod: '2021-09-13',
  expectedCoverage: {
    atLeast: 99,
    statement: 'Every authority of September 2021 has a figure, published or made from its parts.',
  },
  covers: [...councils, 'combined-authority', 'gla'],
});
