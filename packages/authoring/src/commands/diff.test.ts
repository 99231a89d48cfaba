// Two catalogues compared from the command line, and files that are none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, type Catalogue } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { UsageError } from '../command';
import { runCommand } from '../testing/run-command';
import { diff } from './diff';

const [metric] = catalogue.metrics;
if (metric === undefined) throw new Error('The catalogue is empty.');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diff-'));
  const changed: Catalogue = {
    ...catalogue,
    version: '9.0.0',
    metrics: [
      { ...metric, decimals: metric.decimals + 1, unit: { ...metric.unit, name: 'per visit' } },
      ...catalogue.metrics.slice(1),
    ],
  };
  write('before.json', JSON.stringify(catalogue));
  write('after.json', JSON.stringify(changed));
  write('broken.json', '{ "version": ');
  write('other.json', JSON.stringify({ version: 1, metrics: [{}] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const run = (...args: string[]) => runCommand(diff, args, folder);

describe('metrics diff', () => {
  it('lists each change under its class, with its rule, and ends with the version needed', async () => {
    const { exitCode, printed } = await run('before.json', 'after.json');
    expect(printed).toBe(
      [
        'major (1 change)',
        `  metric ${metric.id}`,
        `    The unit of “${metric.title}” changed from “${metric.unit.name}” to “per visit”.`,
        '      unit.name, unit-changed',
        '',
        'minor (1 change)',
        `  metric ${metric.id}`,
        `    The number of decimals shown of “${metric.title}” changed from ${metric.decimals} to ${metric.decimals + 1}.`,
        '      decimals, decimals-changed',
        '',
        '2 changes. The version that they ask for: major.',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
  });

  it('says so where nothing but the version differs', async () => {
    const { exitCode, printed } = await run('before.json', 'before.json');
    expect([exitCode, printed]).toEqual([0, 'No definition differs. No new version is needed.']);
  });

  it('gives JSON to programs', async () => {
    const { printed } = await run('before.json', 'after.json', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      required: 'major',
      changes: [
        { field: 'unit.name', from: metric.unit.name, to: 'per visit' },
        { to: metric.decimals + 1 },
      ],
    });
  });

  it('names the file that is no JSON, and what to do', async () => {
    const { exitCode, errors } = await run('before.json', 'broken.json');
    expect(exitCode).toBe(1);
    expect(errors).toMatch(
      /^broken\.json\n {2}CATALOGUE_NOT_JSON\n {4}found .*\n {4}expected .*\n {4}remedy /,
    );
  });

  it('names every field that keeps a file from being a catalogue, at once', async () => {
    const { exitCode, errors } = await run('other.json', 'before.json');
    expect(exitCode).toBe(1);
    expect(errors.match(/field \S+/g)).toEqual([
      'field version',
      'field register',
      'field metrics[0].id',
      'field publications',
    ]);
  });

  it('says which file is missing, and that before a first release there is none', async () => {
    await expect(run('nowhere.json')).rejects.toThrow(UsageError);
    await expect(run('nowhere.json')).rejects.toThrow('nowhere.json cannot be read');
    await expect(run('released')).rejects.toThrow('Before the first release there is none');
  });

  it.each([[[]], [['a.json', 'b.json', 'c.json']], [['before.json', '--loud']]])(
    'refuses %j as wrong usage',
    async (args) => {
      await expect(run(...args)).rejects.toThrow(UsageError);
    },
  );
});
