import { fileURLToPath } from 'node:url';

import { catalogue } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { silently } from '../run/step';
import { runIngestProgram } from '.';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));

const explain = (...args: string[]) => explainIn(data, ...args);

async function explainIn(dataDir: string, ...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const exitCode = await runIngestProgram(['explain', ...args, '--data', dataDir], {
    catalogue,
    env: {},
    reportFolder: 'nowhere',
    step: silently,
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
  });
  return { exitCode, text: printed.join('\n'), errors: errors.join('\n') };
}

describe('ingest explain', () => {
  it('shows the figure, its formula, its cells and the file that they stand in', async () => {
    const { exitCode, text } = await explain(
      'reserves-share-of-net-revenue-expenditure',
      'hartlepool',
      '2016/17',
    );
    expect(exitCode).toBe(0);
    for (const line of [
      'Hartlepool (E06000001), 2016-17\n48.7% (48.7216134377234 % of net revenue expenditure)',
      '(unallocated reserves + other earmarked reserves) ÷ net revenue expenditure × 100',
      'numerator 42,254.30647, denominator 86,726',
      'revenue-outturn-summary.2016-17.2017-11-16, sheet "RS LA Data 2016-17", cell BY38',
      'Set PUBLICATIONS_DIR, or --publications, to see the number in each cell.',
      'file rs2016_17.xlsx',
      'SHA-256 7c87fa92dd2152b2b03d54c64fcbe6d72ecb507886bc08dfccb725328f87afab',
      'Open Government Licence v3.0, https://www.nationalarchives.gov.uk',
      'critical: Counties, districts and single-tier councils do different jobs',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('shows what earlier releases said, and by how much it was revised', async () => {
    const changed = ['household-waste-recycling-rate', 'Vale of White Horse', '2017-18'];
    const { text } = await explain(...changed);
    expect(text).toContain('62.5% (62.5 % of household waste)\n\nMarks\n  revised: ');
    expect(text).toMatch(/2018-12-11 {2}\S+: 60\.4% \(60\.403305\d+\)$/m);
    expect(text).toMatch(
      /2022-01-18 {2}\S+: 62\.5% \(62\.5\), \+2\.1 percentage points from 60\.4% \(\+2\.096694\d+\)$/m,
    );
  });

  it('shows what a check found at the figure, and why it was accepted', async () => {
    const accepted =
      'Looked at and accepted\n  22 November 2026, CHANGE_IMPLAUSIBLE: For 2023-24 the government let Croydon';
    expect((await explain('band-d-council-tax', 'croydon', '2023-24')).text).toContain(accepted);
    const { text } = await explain('band-d-council-tax', 'croydon', '2022-23');
    expect(text).not.toContain('Looked at and accepted');
  });

  it('does not call a figure revised that was rounded alone', async () => {
    const { text } = await explain('household-waste-recycling-rate', 'Trafford', '2017-18');
    expect(text).not.toContain('Marks');
    expect(text).toMatch(/2018-12-11 {2}\S+: 58\.5% \(58\.529814\d+\)$/m);
  });

  it('goes back to what was known on a day', async () => {
    const figure = ['household-waste-recycling-rate', 'Trafford', '2017-18'];
    const then = await explain(...figure, '--as-of', '2019-01-01');
    expect(then.text).toMatch(/as known on 1 January 2019\n58\.5% \(58\.529814/);
    const older = ['household-waste-recycling-rate', 'Cornwall', '2011-12'];
    const notHeld = await explain(...older, '--as-of', '2015-01-01');
    expect(notHeld.text).toContain('Earlier version not held');
    const before = await explain(...figure, '--as-of', '2018-01-01');
    expect(before.text).toContain('Not yet published');
    expect(before.text).toContain(
      'the first release with it is local-authority-collected-waste.2017-18',
    );
  });

  it.each([
    [
      'an authority that had ended',
      'debt-servicing-share-of-net-revenue-expenditure',
      'allerdale',
      '2023-24',
      'Allerdale ended on 31 March 2023. Its area belongs to Cumberland (E06000063) since.',
    ],
    [
      'one that had not begun',
      'debt-servicing-share-of-net-revenue-expenditure',
      'Cumberland',
      '2010-11',
      'Cumberland began on 1 April 2023. Before it there were Allerdale (E07000026)',
    ],
    [
      'one that does not run the service',
      'adult-social-care-spend-per-adult',
      'dacorum',
      '2022-23',
      'Does not run this service',
    ],
    [
      'a return that did not come',
      'reserves-share-of-net-revenue-expenditure',
      'Birmingham',
      '2022-23',
      'Not submitted',
    ],
  ])('says why there is no figure of %s', async (_, metric, authority, period, reason) => {
    const { exitCode, text } = await explain(metric, authority, period);
    expect(exitCode).toBe(0);
    expect(text).toContain(reason);
  });

  it('knows an authority by name, slug, code, former code and E-code, and England', async () => {
    for (const called of ['Northumberland', 'northumberland', 'E06000057', 'E06000048', 'E2901']) {
      const { text } = await explain('population', called, '2016-06-30');
      expect(text, called).toContain('Population, Northumberland (E06000057), 30 June 2016');
    }
    const england = await explain('population', 'england', '2016-06-30');
    expect(england.text).toContain('Population, England (E92000001), 30 June 2016');
  });

  it('gives the same as data', async () => {
    const { text } = await explain('population', 'Shropshire', '2016-06-30', '--json');
    expect(JSON.parse(text)).toMatchObject({
      authority: { code: 'E06000051', name: 'Shropshire' },
      state: 'value',
      inputs: [
        { name: 'residents of all ages', cells: [{ sheet: 'MYE2 - All', published: null }] },
      ],
      sources: [{ release: { file: 'ukmidyearestimates2016.xls' }, path: null }],
    });
  });

  it('names the nearest where there is no such metric, authority or period', async () => {
    const wrong = {
      'Say which figure': ['population', 'Kent'],
      'no metric or context variable "populaton". The nearest are "population"': [
        'populaton',
        'Kent',
        '2016-06-30',
      ],
      'There is no authority "Shropshir". The nearest are "North Shropshire", "Shropshire"': [
        'population',
        'Shropshir',
        '2016-06-30',
      ],
      '"2016" is no period of "population", which has 2011-06-30 to 2022-06-30': [
        'population',
        'Kent',
        '2016',
      ],
      '"soon" is no day: write 2024-01-31.': [
        'population',
        'Kent',
        '2016-06-30',
        '--as-of',
        'soon',
      ],
    };
    for (const [says, args] of Object.entries(wrong)) {
      const { exitCode, errors } = await explain(...args);
      expect(exitCode, says).toBe(2);
      expect(errors).toContain(says);
    }
  });

  it('fails with 1 where there is no dataset', async () => {
    const { exitCode, errors } = await explainIn('nowhere', 'population', 'Kent', '2016-06-30');
    expect(exitCode).toBe(1);
    expect(errors).toContain('The dataset in nowhere has no authorities.csv. Write it with');
  });
});
