import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { misbehavingServer, sending } from '../fetch/misbehaving-server';
import { registerFiles } from '../register/register-files';
import { smallCatalogue, soundCatalogue } from '../testing/small-catalogue';
import { smallRegister } from '../testing/small-register';
import { inPlainLines } from '../run/step';
import { runIngestProgram } from '.';

const published = 'Code,Bins\nE06000911,90\nE06000912,120\nE06000913,0\n';
const declared = {
  tables: [
    {
      headerRows: [1],
      authority: [{ column: 'Code', scheme: 'gss' as const }],
      columns: { bins: 'Bins' },
    },
  ],
  release: { file: 'bins.csv', sha256: hashOf(published) },
};
const catalogue = smallCatalogue(declared);

let folder: string;
let publications: string;
let data: string;
let printed: string[];
let errors: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
  publications = join(folder, 'publications');
  data = join(folder, 'data');
  await mkdir(publications);
  await mkdir(data);
  for (const [name, text] of registerFiles(smallRegister)) await writeFile(join(data, name), text);
  printed = [];
  errors = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const command = (
  args: readonly string[],
  env: Record<string, string> = {},
  definitions = catalogue,
) => {
  const print = (line: string) => void printed.push(line);
  return runIngestProgram(args, {
    catalogue: definitions,
    env,
    reportFolder: join(folder, '.ingest'),
    step: inPlainLines(print),
    print,
    printError: (line) => void errors.push(line),
  });
};

describe('the command ingest', () => {
  it('says how it is used, and fails with 2 where it is used wrongly', async () => {
    expect(await command(['--help'])).toBe(0);
    expect(printed.join('\n')).toContain('npx pnpm ingest <command> [options]');
    expect(printed.join('\n')).toMatch(/^ {2}run {2,}reads the published files/m);
    expect(await command(['run', '--help'])).toBe(0);
    expect(printed.at(-1)).toContain('npx pnpm ingest run [--area ID] [options]');

    const wrong = {
      'Say which command.': [],
      'no command "rum". The nearest is "run"': ['rum'],
      'Nothing follows "run" but options: "away"': ['run', 'away'],
      "Unknown option '--bins'": ['run', '--bins'],
      'Say where the published files are': ['run'],
      'no policy area "bin". The nearest is "bins"': [
        'run',
        '--publications',
        '.',
        '--area',
        'bin',
      ],
      'nowhere.json is no catalogue': ['run', '--publications', '.', '--catalogue', 'nowhere.json'],
    };
    for (const [says, args] of Object.entries(wrong)) {
      errors = [];
      expect(await command(args), says).toBe(2);
      expect(errors.join('\n')).toContain(says);
    }
  });

  it('fails with 1 where there are faults, prints them and leaves a report', async () => {
    const args = ['run', '--area', 'bins', '--data', data];
    expect(await command(args, { PUBLICATIONS_DIR: publications })).toBe(1);
    expect(errors[0]).toMatch(/^ACQUIRE_FILE_MISSING in file "bins\.csv"/);
    expect(printed.at(-1)).toBe('1 fault: the dataset stays as it was.');
    expect(await readFile(join(folder, '.ingest', 'report.md'), 'utf8')).toContain(errors[0]);
    const report: unknown = JSON.parse(
      await readFile(join(folder, '.ingest', 'report.json'), 'utf8'),
    );
    expect(report).toMatchObject({ written: false, faults: [{ code: 'ACQUIRE_FILE_MISSING' }] });
  });

  it('says all that is wrong with a catalogue in a file, and reads nothing by it', async () => {
    const file = join(folder, 'catalogue.json');
    const sound = soundCatalogue(declared);
    const metrics = sound.metrics.map(({ question: _, ...metric }) => ({
      ...metric,
      decimals: 'one',
      caveats: ['bins-differ', 'Not an id'],
    }));
    await writeFile(file, JSON.stringify({ ...sound, metrics }));

    const args = ['run', '--publications', publications, '--data', data, '--catalogue', file];
    expect(await command(args)).toBe(1);
    const place = `in ${file}, metric "bins-emptied", field`;
    expect(errors).toEqual([
      expect.stringContaining(`SHAPE_WRONG_TYPE ${place} decimals: found "one"; expected`),
      expect.stringContaining(`SHAPE_WRONG_FORM ${place} caveats[1]: found "Not an id"; expected`),
      expect.stringContaining(`SHAPE_FIELD_MISSING ${place} question: found nothing; expected`),
    ]);
    expect(printed).toEqual([]);
  });

  it('runs from a catalogue as JSON alone, tells its steps, and ends with a summary', async () => {
    await writeFile(join(publications, 'bins.csv'), published);
    const file = join(folder, 'catalogue.json');
    await writeFile(file, JSON.stringify(soundCatalogue(declared)));

    const args = ['run', '--area', 'bins', '--data', data, '--publications', publications];
    expect(await command([...args, '--catalogue', file])).toBe(0);
    expect(errors).toEqual([]);
    expect(printed.slice(0, -3)).toEqual([
      'Register of authorities',
      'Published files',
      '  1 of 1: bins.csv',
      'Dataset',
    ]);
    expect(printed.slice(-3)).toEqual([
      expect.stringMatching(/^1 release read, 6 observations in \d+\.\d s, \d+ MB$/),
      'value 6',
      'No faults.',
    ]);
    expect(await readFile(join(data, 'observations', 'bins-emptied.csv'), 'utf8')).toContain(
      'E06000912,2022-23,bins-of-councils.2022-23.2024-01-31,120,',
    );
  });
});

describe('the command ingest fetch', () => {
  it('puts the declared files where a run finds them', async () => {
    const server = await misbehavingServer();
    server.answer('/bins.csv', sending(published));
    const url = `${server.origin}/bins.csv`;
    const definitions = smallCatalogue({ ...declared, release: { ...declared.release, url } });
    const folders = ['--area', 'bins', '--publications', publications];

    expect(await command(['fetch', ...folders], {}, definitions)).toBe(0);
    expect(printed).toEqual([
      'Published files',
      '  1 of 1: bins.csv: fetched, 0.0 MB',
      '1 file declared: 0 held, 1 fetched (0.0 MB). No faults.',
    ]);
    const exitCode = await command(['run', '--data', data, ...folders], {}, definitions);
    expect([exitCode, errors]).toEqual([0, []]);
  });

  it('fails with 1 where a file could not be fetched, and says why', async () => {
    expect(await command(['fetch', '--publications', publications])).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^FETCH_ADDRESS_UNKNOWN in file "bins\.csv", release bins-of-councils/),
    ]);
    expect(printed.at(-1)).toBe('1 file declared: 0 held, 0 fetched (0.0 MB). 1 fault.');
  });
});

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
