// The method by which a newspaper once made a table of “worst-performing councils” from a download of
// figures like ours, replayed on our CSV: it read a number for every council and metric, gave councils
// that do not run a service the average score, took a direction for every metric, and added all up.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, tierOfType, type AuthorityType } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { autoType, csvParse, type DSVRowArray } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildServer } from '../src';
import { limits } from '../src/formats/limits';
import { asking, type Served } from './served';

const councils = new Set(['district', 'single-tier', 'county']);
/** What tells one row from another. */
const keys = new Set(['authority', 'metric', 'period']);

let served: Served;
let folder: string;
let text: string;
let rows: DSVRowArray;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newspaper-'));
  const dataDir = path.resolve(import.meta.dirname, '../../../data');
  await buildSnapshot({ dataDir, snapshotDir: folder, catalogue });
  served = await asking(await buildServer({ snapshotDir: folder }));
  const metrics = catalogue.metrics.map(({ id }) => `metric=${id}`).join('&');
  text = await (
    await fetch(`${served.origin}/v1/observations.csv?${metrics}&period=latest`)
  ).text();
  rows = csvParse(text);
});
afterAll(async () => {
  await served.app.close();
  await rm(folder, { recursive: true });
});

function tierOf(type: string | undefined): string {
  return tierOfType[type as AuthorityType];
}

/** Every number in a row, as a program finds them that takes for one whatever looks like one. */
function numbersIn(row: Record<string, string>): Record<string, unknown> {
  const cells = Object.entries(row).filter(([name]) => !keys.has(name));
  const typed = autoType<Record<string, unknown>, string>(Object.fromEntries(cells));
  return Object.fromEntries(
    Object.entries(typed).filter(([, cell]) => typeof cell === 'number' || cell instanceof Date),
  );
}

describe('its first step, a number for each council and metric,', () => {
  it('finds none of any kind in the rows of councils that do not run the service', () => {
    const invented = rows.filter(
      (row) => row.state === 'not-applicable' && councils.has(tierOf(row.authority_type)),
    );
    expect(invented.length).toBeGreaterThan(1_000);
    for (const row of invented) {
      expect(numbersIn(row), `${row.authority} ${row.metric}`).toEqual({});
      expect(row.display).toBe('Does not run this service');
      expect(row.shorthand).toBe('[z]');
    }
  });

  it('finds none in any other row without a value either, and never a zero for one', () => {
    for (const row of rows.filter(({ state }) => state !== 'value')) {
      expect(row.value, `${row.authority} ${row.metric}`).toBe('');
    }
    expect(rows.some(({ value }) => value === '0')).toBe(true);
  });
});

describe('its second step, an average score for the empty cells,', () => {
  it('finds no score, rank, average or position in any column, of any file', async () => {
    const comparisons = await fetch(
      `${served.origin}/v1/comparisons.csv?metric=${catalogue.metrics[0]!.id}&authority=E06000001`,
    );
    const header = (await comparisons.text()).split('\n')[0] ?? '';
    for (const name of [...rows.columns, ...header.split(',')]) {
      expect(name).not.toMatch(
        /rank|score|average|mean|percentile|decile|league|index|rating|total/,
      );
    }
  });
});

describe('its third step, a direction for each metric,', () => {
  it('is refused by those of which neither is better, in each row and with the reason', () => {
    const debt = rows.filter(({ polarity }) => polarity === 'neutral');
    expect(new Set(debt.map(({ metric }) => metric)).size).toBeGreaterThan(3);
    for (const { polarity_reason: reason } of debt) expect(reason).not.toBe('');
    expect(rows.every(({ polarity }) => polarity !== '')).toBe(true);
  });
});

describe('its last step, the sum,', () => {
  it('has a figure for every metric of no council that does not run every service', () => {
    const directed = new Set(
      rows.filter(({ polarity }) => polarity !== 'neutral').map(({ metric }) => metric),
    );
    const complete = [...Map.groupBy(rows, ({ authority }) => authority).values()]
      .filter(([first]) => councils.has(tierOf(first?.authority_type)))
      .filter((ofCouncil) =>
        [...directed].every((metric) =>
          ofCouncil.some((row) => row.metric === metric && numbersIn(row).value !== undefined),
        ),
      );
    const tiers = new Set(complete.map(([first]) => tierOf(first?.authority_type)));
    expect(tiers).not.toContain('district');
    expect(tiers).not.toContain('county');
  });

  it('has nothing to take an order from: rows come by name', () => {
    const names = [...new Set(rows.map((row) => row.authority_name ?? ''))];
    const byName = names.toSorted((a, b) => (a < b ? -1 : 1));
    expect(names.filter((name) => name !== 'England')).toEqual(
      byName.filter((name) => name !== 'England'),
    );
  });

  it('has in every row what it left out: each caveat in words, and what the figures cannot say', () => {
    const texts = new Map(catalogue.caveats.map(({ id, text: words }) => [id, words]));
    const found = rows.flatMap(({ caveats = '', note = '' }) => {
      const ids = caveats.split(' ').filter((id) => id !== '');
      const expected = [...ids.map((id) => texts.get(id)), limits].join(' ').replace(/^'/, '');
      return note.replace(/^'/, '') === expected ? [] : [note];
    });
    expect(found).toEqual([]);
    expect(rows.filter(({ caveats }) => caveats !== '').length).toBeGreaterThan(rows.length / 2);
  });
});
