import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { FaultList } from '../faults/fault';
import { acquireFiles } from './acquire-files';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const declared = (file: string, content: string) => ({
  file,
  sha256: hashOf(content),
  publication: 'waste',
  release: 'waste.2022-23.2024-01-01',
});

let folder: string;
let faults: FaultList;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acquire-'));
  faults = new FaultList();
});

afterEach(() => rm(folder, { recursive: true }));

describe('a declared file', () => {
  it('is found by its bare name anywhere under the folder', async () => {
    await mkdir(join(folder, 'defra', '2023'), { recursive: true });
    await writeFile(join(folder, 'defra', '2023', 'waste.csv'), 'a');
    const paths = await acquireFiles([declared('waste.csv', 'a')], folder, faults.report);
    expect(paths.get('waste.csv')).toBe(join(folder, 'defra', '2023', 'waste.csv'));
    expect(faults.all).toEqual([]);
  });

  it('is told by its bytes from another of the same name', async () => {
    await mkdir(join(folder, 'new'));
    await writeFile(join(folder, 'waste.csv'), 'old');
    await writeFile(join(folder, 'new', 'waste.csv'), 'new');
    const paths = await acquireFiles([declared('waste.csv', 'new')], folder, faults.report);
    expect(paths.get('waste.csv')).toBe(join(folder, 'new', 'waste.csv'));
  });

  it('that is missing is a fault that names file, release, publication and where it was sought', async () => {
    await acquireFiles([declared('waste.csv', 'a')], folder, faults.report);
    expect(faults.all).toMatchObject([
      {
        code: 'ACQUIRE_FILE_MISSING',
        place: { file: 'waste.csv', release: 'waste.2022-23.2024-01-01', publication: 'waste' },
        found: `no file of that name anywhere under ${folder}`,
      },
    ]);
  });

  it('with other bytes is a fault that shows both checksums', async () => {
    await writeFile(join(folder, 'waste.csv'), 'changed');
    await acquireFiles([declared('waste.csv', 'a')], folder, faults.report);
    expect(faults.all[0]).toMatchObject({
      code: 'ACQUIRE_FILE_CHANGED',
      expected: `SHA-256 ${hashOf('a')}`,
    });
    expect(faults.all[0]?.found).toContain(hashOf('changed'));
  });

  it('is missed in a folder that does not exist', async () => {
    const nowhere = join(folder, 'nowhere');
    await acquireFiles([declared('waste.csv', 'a')], nowhere, faults.report);
    expect(faults.all[0]?.found).toBe(`no folder ${nowhere} to look in`);
  });
});
