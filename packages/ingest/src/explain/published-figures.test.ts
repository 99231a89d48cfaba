// Figures of every publisher and format, each looked up by hand in the published file, by the name of
// the authority and the text of the header, with nothing of this repository.
import { fileURLToPath } from 'node:url';

import { catalogue } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { openRegister } from '../dataset/open-dataset';
import { explainFigure } from './explain-figure';

const dataDir = fileURLToPath(new URL('../../../../data', import.meta.url));
const publicationsDir = process.env.PUBLICATIONS_DIR ?? null;

interface LookedUp {
  readonly figure: readonly [measure: string, authority: string, period: string];
  readonly asOf?: string;
  readonly value: number | string;
  /** File, sheet and cell, with what stands there. */
  readonly cells: readonly (readonly [file: string, sheet: string, ref: string, text: string])[];
}

const lookedUp: Readonly<Record<string, LookedUp>> = {
  'MHCLG, XLSX: reserves of Hartlepool': {
    figure: ['reserves-share-of-net-revenue-expenditure', 'Hartlepool', '2016-17'],
    value: ((4526 + 37728.306469999996) / 86726) * 100,
    cells: [
      ['rs2016_17.xlsx', 'RS LA Data 2016-17', 'BY38', '4526'],
      ['rs2016_17.xlsx', 'RS LA Data 2016-17', 'BX38', '37728.306469999996'],
      ['rs2016_17.xlsx', 'RS LA Data 2016-17', 'BG38', '86726'],
    ],
  },
  'MHCLG, XLS: debt servicing of Kent': {
    figure: ['debt-servicing-share-of-net-revenue-expenditure', 'kent', '2008-09'],
    value: ((63411 + 39896) / 796361) * 100,
    cells: [
      ['rs2008_09.xls', 'Net current expenditure (col 1)', 'AR170', '63411'],
      ['rs2008_09.xls', 'Net current expenditure (col 1)', 'AP170', '39896'],
      ['rs2008_09.xls', 'Net current expenditure (col 1)', 'BD170', '796361'],
    ],
  },
  'MHCLG, XLS and XLSX together: external debt of Cornwall': {
    figure: ['gross-external-debt-share-of-net-revenue-expenditure', 'E06000052', '2015-16'],
    value: ((684311 + 54655) / 419411.74) * 100,
    cells: [
      [
        'LA_drop-down_capital_expenditure_receipts_and_financing_COR4_2015-16.xls',
        'Financing & Memorandums ',
        'AG81,AH81',
        '684311 54655',
      ],
      ['rs2015_16.xlsx', 'RS LA Data 2015-16', 'BF42', '419411.74'],
    ],
  },
  'MHCLG, ODS: council tax of Leeds': {
    figure: ['band-d-council-tax', 'leeds', '2023-24'],
    value: 1644.93,
    cells: [['CTR_Table_9_2023-24 (10).ods', 'Data_Billing', 'AB148', '1644.93']],
  },
  'MHCLG, XLSX: council tax of Dacorum as first published': {
    figure: ['band-d-council-tax', 'E1932', '2015-16'],
    asOf: '2015-12-31',
    value: 179.83,
    cells: [['ctr_1516.xlsx', 'Data', 'AB78', '179.83']],
  },
  'Defra, XLSX: recycling in Trafford': {
    figure: ['household-waste-recycling-rate', 'Trafford', '2017-18'],
    value: 58.5,
    cells: [['LA_and_Regional_Spreadsheet_2021_rev.xlsx', 'Table_3', 'H2738', '0.585']],
  },
  'Defra, ODS: recycling in Trafford before it was revised': {
    figure: ['household-waste-recycling-rate', 'Trafford', '2017-18'],
    asOf: '2019-01-01',
    value: 58.529814410355563,
    cells: [['LA_and_Regional_Spreadsheet_201718.ods', 'Table_3', 'H2596', '0.5852981441035556']],
  },
  'Defra, ODS: the class of Boston': {
    figure: ['rural-urban-classification', 'Boston', '2021'],
    value: 'Urban with Significant Rural',
    cells: [
      [
        'Rural_Urban_Classification_2011_lookup_tables_for_local_authority_areas.ods',
        'LAD21',
        'C161',
        'Urban with Significant Rural',
      ],
    ],
  },
  'NHS Digital, XLSX: older people at home in Hartlepool': {
    figure: ['at-home-after-reablement', 'Hartlepool', '2020-21'],
    value: 83.5,
    cells: [
      ['meas-from-asc-of-eng-2021-open-data-csv_v2.xlsx', 'in', 'H25030', '83.5'],
      ['meas-from-asc-of-eng-2021-open-data-csv_v2.xlsx', 'in', 'H25028', '71'],
      ['meas-from-asc-of-eng-2021-open-data-csv_v2.xlsx', 'in', 'H25029', '85'],
    ],
  },
  'Office for Local Government, CSV: carers in Darlington': {
    figure: ['carer-quality-of-life', 'Darlington', '2016-17'],
    value: 7.6,
    cells: [['oflog-ASC_data.csv', '', 'I2', '7.6']],
  },
  'Department for Education, CSV: achievements in Kent': {
    figure: ['resident-further-education-achievements', 'Kent', '2021/22'],
    value: 2922,
    cells: [['further-education-and-skills-learner-achievements.csv', '', 'F1657', '2922']],
  },
  'ONS, XLS: people in the City of London': {
    figure: ['population', 'city-of-london', '2016-06-30'],
    value: 9401,
    cells: [['ukmidyearestimates2016.xls', 'MYE2 - All', 'C229', '9401']],
  },
};

describe.skipIf(publicationsDir === null)('a figure explained from PUBLICATIONS_DIR', () => {
  it.each(Object.entries(lookedUp))('is what a person finds there: %s', async (_, expected) => {
    const [measure, authority, period] = expected.figure;
    const { row, inputs, sources, formula } = await explainFigure(
      { measure, authority, period, asOf: expected.asOf ?? null },
      { catalogue, dataDir, publicationsDir, register: await openRegister(dataDir) },
    );
    if (typeof expected.value === 'string') {
      expect(row?.category).toBe(expected.value);
    } else {
      expect(row?.value).toBeCloseTo(expected.value, 10);
      expect(formula.result).toBeCloseTo(expected.value, 10);
    }
    const fileOf = (release: string) =>
      sources.find((source) => source.release.id === release)?.release.file;
    const cells = inputs.flatMap((input) =>
      input.cells.map(({ release, sheet, ref, published }) => [
        fileOf(release),
        sheet,
        ref,
        published?.join(' '),
      ]),
    );
    for (const cell of expected.cells) expect(cells).toContainEqual(cell);
  });
});
