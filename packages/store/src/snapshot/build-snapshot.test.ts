import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { catalogue as wholeCatalogue } from '@oflog/metrics-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DatasetError } from '../dataset/dataset-error';
import { openSnapshot } from '../query/open-snapshot';
import { smallCatalogue, temporaryDataset, type TemporaryDataset } from '../testing';
import { buildSnapshot, type SnapshotBuild } from './build-snapshot';
import { readPointer } from './pointer';

const catalogue = smallCatalogue(wholeCatalogue);
const [measure] = catalogue.metrics;
if (measure === undefined) throw new Error('The catalogue has no metric.');
const observationFile = `observations/${measure.id}.csv`;

let temporary: TemporaryDataset;
beforeEach(async () => {
  temporary = await temporaryDataset(catalogue, 1);
});
afterEach(() => temporary.remove());

function build(definitions = catalogue): Promise<SnapshotBuild> {
  const { dataDir, snapshotDir } = temporary;
  return buildSnapshot({ dataDir, snapshotDir, catalogue: definitions });
}

function inData(file: string): string {
  return path.join(temporary.dataDir, file);
}

/** Puts a text for another in a file of the dataset, once. */
async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(inData(file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(inData(file), changed);
}

describe('making a snapshot', () => {
  it('leaves one file named by its content and a pointer to it', async () => {
    const { name, reused } = await build();
    expect(name).toMatch(/^snapshot-[0-9a-f]{64}\.duckdb$/);
    expect(reused).toBe(false);
    expect(await readPointer(temporary.snapshotDir)).toBe(name);
    expect((await readdir(temporary.snapshotDir)).sort()).toEqual(['current.json', name]);
  });

  it('makes nothing anew when nothing has changed', async () => {
    const first = await build();
    expect(await build()).toEqual({ name: first.name, reused: true });
  });

  it('puts another in its place when a figure changes, and removes the old one', async () => {
    const first = await build();
    await change(observationFile, ',value,,', ',value,provisional,');
    const second = await build();
    expect(second.name).not.toBe(first.name);
    expect((await readdir(temporary.snapshotDir)).sort()).toEqual(['current.json', second.name]);
  });

  it('makes another when a definition changes, of the same dataset', async () => {
    await build();
    const before = await openSnapshot(temporary);
    await build({ ...catalogue, version: `${catalogue.version}-next` });
    const after = await openSnapshot(temporary);
    expect(after.name).not.toBe(before.name);
    expect(after.dataset).toBe(before.dataset);
    expect(after.catalogue.version).toBe(`${catalogue.version}-next`);
    await before.close();
    await after.close();
  });

  it('makes the same of a catalogue that was read from JSON, its fields in another order', async () => {
    const first = await build();
    const { version, ...rest } = JSON.parse(JSON.stringify(catalogue)) as typeof catalogue;
    expect(await build({ ...rest, version })).toEqual({ name: first.name, reused: true });
  });

  it('lets a reader of the old one read on', async () => {
    await build();
    const old = await openSnapshot(temporary);
    await change(observationFile, ',value,,', ',value,provisional,');
    await build();
    const rows = [];
    for await (const row of old.observations({ measures: [measure.id] })) rows.push(row);
    expect(rows.length).toBeGreaterThan(100);
    await old.close();
  });

  it('needs nothing but its own file', async () => {
    await build();
    await rm(temporary.dataDir, { recursive: true });
    const snapshot = await openSnapshot(temporary);
    expect(snapshot.catalogue).toEqual(JSON.parse(JSON.stringify(catalogue)));
    await snapshot.close();
  });
});

describe('a dataset without figures', () => {
  it('is a snapshot of authorities and definitions', async () => {
    await rm(inData('observations'), { recursive: true });
    await rm(inData('neighbours'), { recursive: true });
    await build();
    const snapshot = await openSnapshot(temporary);
    expect(snapshot.authorities.all.length).toBeGreaterThan(40);
    expect(snapshot.heldPeriods.get(measure.id)).toEqual([]);
    expect(await Array.fromAsync(snapshot.observations({}))).toEqual([]);
    await snapshot.close();
  });
});

describe('a dataset with faults', () => {
  async function faultsOfBuild(): Promise<DatasetError> {
    const error = await build().catch((reason: unknown) => reason);
    if (!(error instanceof DatasetError)) throw new Error('The snapshot was made.');
    return error;
  }

  it('leaves the snapshot in use as it was', async () => {
    const { name } = await build();
    await change(observationFile, ',value,,', ',valve,,');
    await faultsOfBuild();
    expect((await readdir(temporary.snapshotDir)).sort()).toEqual(['current.json', name]);
    expect(await readPointer(temporary.snapshotDir)).toBe(name);
  });

  it('says which file is missing and which has another header, both at once', async () => {
    await rm(inData('releases.csv'));
    await change('memberships.csv', 'body,member,from,to', 'body,member,since,until');
    const { message, faults } = await faultsOfBuild();
    expect(faults).toHaveLength(2);
    expect(message).toContain('releases.csv: The file is missing. Expected a file with header');
    expect(message).toContain(
      'memberships.csv: The header is "body,member,since,until". Expected "body,member,from,to".',
    );
  });

  it('names a line with too few cells', async () => {
    await appendFile(inData('memberships.csv'), 'E47000001,E08000001\n');
    const { faults } = await faultsOfBuild();
    expect(faults.map(({ file, expected }) => [file, expected])).toEqual([
      ['memberships.csv', 'CSV with 4 cells in each line'],
    ]);
  });

  it('names every wrong row, its file and what was expected', async () => {
    const { period } = temporary.dataset.observations.get(measure.id)![0]!;
    const row = (...cells: string[]) => `${cells.join(',')}\n`;
    await appendFile(
      inData(observationFile),
      row('E07009999', period, '', '1', '', 'value', '', '', '', '', '', '') +
        row('E09000001', period, '', 'abc', '', 'value', 'doubtful', '', '', '', '', '') +
        row('E09000002', period, 'no-release', '', '', 'unknown', '', '', '', '', '', '') +
        row('E09000003', period, '', '7', '', 'suppressed', '', '', '', '', '', '') +
        row('E09000003', period, '', '7', '', 'suppressed', '', '', '', '', '', ''),
    );
    const [header = ''] = (await readFile(inData(observationFile), 'utf8')).split('\n');
    await writeFile(
      inData('observations/no-such-measure.csv'),
      `${header}\n${row('E09000001', period, '', '1', '', 'value', '', '', '', '', '', '')}`,
    );
    const { faults } = await faultsOfBuild();
    expect(faults.map(({ file, found }) => `${file}: ${found}`).sort()).toEqual([
      `${observationFile}: "E09000003" in ${period} has the state suppressed and a value.`,
      `${observationFile}: "E09000003" in ${period} has the state suppressed and a value.`,
      `${observationFile}: "E09000003" in ${period} stands twice for release "".`,
      `${observationFile}: It has figures of "E07009999".`,
      `${observationFile}: It has the mark "doubtful".`,
      `${observationFile}: It has the state "unknown".`,
      `${observationFile}: It names the release "no-release".`,
      `${observationFile}: value of "E09000001" in ${period} is "abc".`,
      'observations/no-such-measure.csv: No definition has this id.',
    ]);
  });

  it('names an authority whose type is none', async () => {
    await change('authorities.csv', ',unitary,', ',borough,');
    const { faults } = await faultsOfBuild();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.found).toMatch(/^Authority "E0600000\d" has a wrong type/);
  });
});

it('a folder without a snapshot says how to make one', async () => {
  await expect(openSnapshot(temporary)).rejects.toThrow(
    /There is no snapshot in .*Make one with "npm start"/,
  );
});
