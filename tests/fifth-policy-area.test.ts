// A new policy area is one folder of declarations: nothing else is written by hand, and its figures are
// in the dataset, the API and the explorer. One is added here as a whole; another as the how-to
// documents tell a newcomer to add it, command by command.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { Schemas } from '@oflog/api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addPolicyArea, policyAreaFolder, saveFiles } from './fifth-policy-area/add-policy-area';
import { metropolitanDistricts } from './fifth-policy-area/councils';
import {
  bolton,
  bury,
  inventedFigures,
  manchester,
  oldham,
  type CouncilFigures,
} from './fifth-policy-area/figures';
import {
  councilsOfReturns,
  englandMonths,
  firstRowOfReturns,
  publishedFiles,
  returnsSheet,
} from './fifth-policy-area/published-files';
import { copyRepository, type RepositoryCopy } from './fifth-policy-area/repository-copy';
import { followDocument } from './how-to/follow-document';
import { librarySurvey } from './how-to/library-survey';
import { serveRepository, type Site } from './site';

const figures = inventedFigures(metropolitanDistricts(), 2024);
const files = publishedFiles(figures);

const waiting = 'time-on-allotment-waiting-list';
const plotsLet = 'allotment-plots-let';
const spending = 'allotment-spending';
const homes = 'homes-without-a-garden';
const returns = 'allotment-returns.2022-23.2024-02-29';
const accounts = 'allotment-accounts.2022-23.2024-03-31';

const librariesFolder = 'packages/metrics-core/src/policy-areas/public-libraries';
const sundays = 'libraries-open-on-sundays';
const surveys = ['library-survey.2023-24.2024-11-21', 'library-survey.2024-25.2025-11-20'];

let copy: RepositoryCopy;
let ingested: string;
let areaAdded: string[];
let releaseAdded: string[];
let site: Site;
const cleanUp: (() => void | Promise<void>)[] = [];

beforeAll(async () => {
  copy = copyRepository();
  cleanUp.push(copy.remove);
  addPolicyArea(copy.folder, files);
  saveFiles(copy.besides, files);
  await copy.build();
  ingested = copy.run(
    ...[process.execPath, 'packages/ingest/dist/cli.js', 'run'],
    ...['--area', 'allotments', '--publications', copy.besides],
  );
  saveFiles(path.join(copy.folder, '../publications'), librarySurvey(metropolitanDistricts()));
  areaAdded = followDocument('docs/how-to/add-a-policy-area.md', copy);
  releaseAdded = followDocument('docs/how-to/add-a-release.md', copy);
  site = await serveRepository(copy.folder, copy.env);
  cleanUp.push(site.stop);
}, 600_000);

afterAll(async () => {
  for (const clean of cleanUp.toReversed()) await clean();
});

const inCopy = (file: string) => readFileSync(path.join(copy.folder, file), 'utf8');
const rowsOf = (measure: string) =>
  inCopy(`data/observations/${measure}.csv`).split('\n').slice(1, -1);
const figuresOf = (code: string): CouncilFigures => {
  const found = figures.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There are no figures of ${code}.`);
  return found;
};

const monthsSent = councilsOfReturns(figures).flatMap(
  ({ monthsOfWaiting }) => monthsOfWaiting ?? [],
);

describe('the repository', () => {
  it('differs by the folder, the generated index and data alone', () => {
    const elsewhere = copy
      .changedFiles()
      .filter((file) => !file.startsWith(`${policyAreaFolder}/`) && !file.startsWith('data/'))
      .filter((file) => !file.startsWith(`${librariesFolder}/`));
    expect(elsewhere).toEqual(['packages/metrics-core/src/policy-areas/index.generated.ts']);
  });

  it('keeps every figure of the other areas as it was', () => {
    const changed = copy.changedFiles().filter((file) => file.startsWith('data/'));
    expect(changed).toEqual([
      `data/coverage/${accounts}.csv`,
      `data/coverage/${returns}.csv`,
      ...surveys.map((release) => `data/coverage/${release}.csv`),
      ...[plotsLet, spending, homes, sundays, waiting].map((id) => `data/observations/${id}.csv`),
      'data/releases.csv',
      'data/state-counts.csv',
    ]);
    for (const file of ['data/releases.csv', 'data/state-counts.csv']) {
      const now = inCopy(file).split('\n');
      const before = copy.run('git', 'show', `HEAD:${file}`).split('\n');
      expect(now).toEqual(expect.arrayContaining(before));
    }
  });
});

describe('the dataset', () => {
  it('has each cell under the second row of headers, a marker as its state, zero as a value', () => {
    const expected = councilsOfReturns(figures).map(({ code, monthsOfWaiting }, index) => {
      const said = monthsOfWaiting === null ? ',,not-submitted,' : `${monthsOfWaiting},,value,`;
      const marks = code === bolton ? 'joint' : '';
      const cell = `${returns}!${returnsSheet}!G${index + firstRowOfReturns}`;
      return `${code},2022-23,${returns},${said}${marks},,,,,${cell}`;
    });
    const rows = rowsOf(waiting);
    expect(expected).toHaveLength(35);
    expect(rows.filter((row) => row.startsWith('E08') && !row.startsWith(bury))).toEqual(expected);
    expect(rows.at(-1)).toContain(`E92000001,2022-23,${returns},${englandMonths},,value,`);
  });

  it('says that the council in the joint row of another is reported there, and why', () => {
    expect(rowsOf(waiting)).toContain(`${bury},2022-23,${returns},,,reported-jointly,,,,,,`);
    expect(inCopy(`data/coverage/${returns}.csv`)).toBe(
      'period,authority,name,columns,state,reason\n' +
        `2022-23,${bury},Bury,,reported-jointly,Bolton lets the plots of Bury too; the row of Bolton holds both.\n`,
    );
  });

  it('works out a share from two columns, and keeps both', () => {
    const { plotsLet: let_, plotsVacant } = figuresOf(oldham);
    const all = let_ + plotsVacant;
    const row =
      rowsOf(plotsLet)
        .find((line) => line.startsWith(oldham))
        ?.split(',') ?? [];
    expect(Number(row[3])).toBeCloseTo((100 * let_) / all, 9);
    expect(row.slice(9, 11)).toEqual([String(let_), String(all)]);
  });

  it('has each period of the file that names periods in its columns, of metric and context alike', () => {
    const expected = (column: (one: CouncilFigures) => Record<string, number>, letters: string) =>
      figures.flatMap((one, index) =>
        ['2021-22', '2022-23'].map(
          (year, nth) =>
            `${one.code},${year},${accounts},${column(one)[year] ?? ''},,value,,,,,,${accounts}!!${letters.charAt(nth)}${index + 2}`,
        ),
      );
    expect(rowsOf(spending)).toEqual(expected((one) => one.spending, 'CD'));
    expect(rowsOf(homes)).toEqual(expected((one) => one.homesWithoutAGarden, 'EF'));
  });

  it('was written without a fault, in a run that says what it read', () => {
    expect(ingested).toContain('1 of 2: allotment-');
    expect(ingested).toContain('2 releases read, 218 observations');
    expect(ingested).toContain('value 215, reported-jointly 2, not-submitted 1\n');
    expect(ingested).toContain('\nNo faults.');
  });
});

describe('the API', () => {
  async function ask<Body>(address: string): Promise<Body> {
    const response = await fetch(`${site.api}${address}`);
    expect(response.status, address).toBe(200);
    return (await response.json()) as Body;
  }
  interface List<Item> {
    data: Item[];
  }
  interface One<Item> {
    data: Item;
  }

  it('lists the area first, as it is declared, with its metrics', async () => {
    const { data: areas } = await ask<List<Schemas['PolicyArea']>>('/v1/policy-areas');
    expect(areas).toHaveLength(6);
    expect(areas[0]).toMatchObject({ id: 'allotments', metrics: [waiting, plotsLet, spending] });
    const { data: area } = await ask<One<{ included: object }>>('/v1/policy-areas/allotments');
    expect(area.included).toMatchObject({
      metrics: [
        { id: waiting, title: 'Time on the waiting list for an allotment' },
        { id: plotsLet },
        { id: spending },
      ],
    });
  });

  it('defines its metrics and its context variable', async () => {
    const { data: metric } = await ask<One<Schemas['Metric']>>(`/v1/metrics/${waiting}`);
    expect(metric).toMatchObject({
      policyArea: 'allotments',
      unit: { quantity: 'duration', suffix: ' months' },
      context: [homes],
    });
    const { data: variable } = await ask<One<{ title: string }>>(`/v1/context-variables/${homes}`);
    expect(variable.title).toBe('Homes without a garden');
  });

  it('gives each figure with its unit, state, marks and cell', async () => {
    const asked = [bolton, bury, manchester, oldham, 'bristol'].map((one) => `&authority=${one}`);
    const { data } = await ask<List<Schemas['Observation']>>(
      `/v1/observations?metric=${waiting}${asked.join('')}`,
    );
    const months = figuresOf(bolton).monthsOfWaiting ?? Number.NaN;
    expect(data).toMatchObject([
      {
        authority: bolton,
        value: months,
        display: `${months.toFixed(1)} months`,
        marks: ['joint'],
        caveats: ['plots-differ-in-size'],
        cells: [{ column: 'timeOnWaitingList', release: returns, sheet: returnsSheet, ref: 'G5' }],
      },
      { authority: 'E06000023', value: null, state: 'not-applicable' },
      { authority: bury, value: null, state: 'reported-jointly' },
      { authority: manchester, value: null, state: 'not-submitted', display: 'Not submitted' },
      { authority: oldham, value: 0, state: 'value', display: '0.0 months' },
    ]);
  });

  it('compares with the median of those that have a value, worked out by hand', async () => {
    const { data } = await ask<List<Schemas['Comparison']>>(
      `/v1/comparisons?metric=${waiting}&authority=${oldham}&group=england&group=type&period=latest`,
    );
    // 36 councils: Bury is in the row of Bolton, and Manchester sent no list.
    expect(monthsSent).toHaveLength(34);
    const median = middleOfEven(monthsSent);
    const mad = middleOfEven(monthsSent.map((value) => Math.abs(value - median)));
    expect(data).toHaveLength(2);
    for (const row of data) {
      expect(row).toMatchObject({ value: 0, side: 'below', group: { members: 36, withValue: 34 } });
      expect(row.median).toBeCloseTo(median, 9);
      expect(row.mad).toBeCloseTo(mad, 9);
      expect(row.distance).toBeCloseTo(-median / mad, 9);
    }
  });

  it('has examples of the area in its OpenAPI document', async () => {
    const document = JSON.stringify(await ask<object>('/openapi.json'));
    expect(document).toContain('"example":"allotments"');
    expect(document).toContain(`"example":["${waiting}"]`);
  });
});

describe('the explorer', () => {
  /** The text of a page, and what it links to. */
  async function open(address: string): Promise<{ text: string; links: string[] }> {
    const response = await fetch(`${site.explorer}${address}`);
    expect(response.status, address).toBe(200);
    const html = (await response.text()).replace(/<(style|script|svg)\b.*?<\/\1>/gs, '');
    return {
      text: html
        .replace(/<!--.*?-->/gs, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
      links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href),
    };
  }

  it('leads to the area from the home page, the list of areas and an authority', async () => {
    expect((await open('/')).links).toContain('/policy-areas/allotments');
    expect((await open('/policy-areas')).links).toContain('/policy-areas/allotments');
    expect((await open('/authorities/oldham')).links).toContain('/authorities/oldham/allotments');
  });

  it('has a page of the area that leads to each of its metrics', async () => {
    const { text, links } = await open('/policy-areas/allotments');
    expect(text).toContain('Land that councils let to residents who want to grow their own food.');
    for (const id of [waiting, plotsLet, spending]) expect(links).toContain(`/metrics/${id}`);
  });

  it('shows figures with their unit, beside the median and how many had a value', async () => {
    const { text } = await open('/authorities/oldham/allotments');
    expect(text).toContain('0.0 months on the waiting list');
    expect(text).toContain('34 of 36 had a figure');
    expect(text).toContain(`${middleOfEven(monthsSent).toFixed(1)} months`);
    expect(text).toContain('Plots differ in size');
    const pounds = figuresOf(oldham).spending['2022-23'].toLocaleString('en-GB');
    expect(text).toContain(`£${pounds}`);
  });

  it('says why there is no figure, and that a figure is for several councils', async () => {
    expect((await open('/authorities/manchester/allotments')).text).toContain(
      'Manchester had not sent in its return for 2022-23',
    );
    expect((await open('/authorities/bury/allotments')).text).toContain(
      'Bury reported together with other authorities for 2022-23',
    );
    expect((await open('/authorities/bolton/allotments')).text).toContain(
      'Reported jointly for several authorities.',
    );
    expect((await open('/authorities/bristol/allotments')).text).toContain(
      'Bristol does not run this service',
    );
  });

  it('shows every period and the context variable', async () => {
    const { text } = await open('/authorities/oldham/allotments?view=table');
    for (const year of ['2021-22', '2022-23'] as const) {
      expect(text).toContain(`£${figuresOf(oldham).spending[year].toLocaleString('en-GB')}`);
    }
    const share = figuresOf(oldham).homesWithoutAGarden['2022-23'].toFixed(1);
    expect((await open('/authorities/oldham')).text).toContain(
      `Homes without a garden % of homes, 2022-23 ${share}%`,
    );
  });

  it('explains a metric, and names the cell that a figure stands in', async () => {
    const { text } = await open(`/metrics/${waiting}`);
    expect(text).toContain('Median time that those who were given a plot had waited');
    expect(text).toContain('Homes without a garden');
    expect(text).toContain('allotment-returns-2022-23.xlsx');
    const figure = await open(`/figures/${waiting}/oldham`);
    expect(figure.text).toContain(`allotment-returns-2022-23.xlsx ${returnsSheet} G7`);
  });

  it('finds the metrics by a word', async () => {
    const { links } = await open('/search?q=allotment');
    for (const id of [waiting, plotsLet, spending]) expect(links).toContain(`/metrics/${id}`);
  });
});

describe('the how-to documents', () => {
  it('end in a folder of declarations and nothing else that is written by hand', () => {
    expect(readdirSync(path.join(copy.folder, librariesFolder)).sort()).toEqual([
      'caveats.ts',
      'index.ts',
      'libraries-open-on-sundays.ts',
      'library-survey.ts',
      'responsibility.ts',
    ]);
  });

  it('show the table that the file has, then each word that is still missing', () => {
    const [layout = '', scaffold = '', check = ''] = areaAdded;
    expect(layout).toContain('Sheet "Libraries": header in rows 3 and 4, data in rows 5 to 40');
    expect(scaffold).toContain('What "[x]" means in figures');
    expect(check).toContain('library-survey.ts');
    expect(check).toContain('field licence');
    expect(check).toContain('field polarity.reason');
  });

  it('lead to the figure of Leeds that the first names, and that of the second beside it', async () => {
    const response = await fetch(`${site.explorer}/authorities/leeds/public-libraries?view=table`);
    const text = (await response.text()).replace(/<[^>]+>/g, ' ');
    expect(response.status).toBe(200);
    for (const [document, figure] of [
      ['add-a-policy-area.md', '35.3%'],
      ['add-a-release.md', '42.4%'],
    ] as const) {
      expect(inCopy(`docs/how-to/${document}`)).toContain(`**${figure}**`);
      expect(text).toContain(figure);
    }
  });

  it('say of the new file what the program says of it', () => {
    const quoted = /```text\n([\s\S]*?)```/.exec(inCopy('docs/how-to/add-a-release.md'))?.[1] ?? '';
    const [said = ''] = releaseAdded;
    expect(quoted.trim().split('\n')).toHaveLength(3);
    for (const line of quoted.trim().split('\n')) expect(said).toContain(line);
    expect(said).toContain('Written into');
  });
});

/** The median of an even number of values: halfway between the two in the middle. */
function middleOfEven(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted.length / 2;
  return ((sorted[upper - 1] ?? Number.NaN) + (sorted[upper] ?? Number.NaN)) / 2;
}
