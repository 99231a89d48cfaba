// `node dist/cli.js build [--catalogue catalogue.json]`: makes the snapshot of DATA_DIR in SNAPSHOT_DIR.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { catalogue, catalogueSchema, type Catalogue } from '@oflog/metrics-core';

import { buildSnapshot } from './snapshot/build-snapshot';

const usage = `Usage: node packages/store/dist/cli.js build [--catalogue <catalogue.json>]
Environment: DATA_DIR, the folder of the dataset (data); SNAPSHOT_DIR, the folder of snapshots (.snapshot).`;

const repository = path.resolve(import.meta.dirname, '../../..');

async function main(): Promise<number> {
  const options = read(process.argv.slice(2));
  if (options === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const started = performance.now();
  const { file, reused } = await buildSnapshot({
    dataDir: path.resolve(repository, process.env.DATA_DIR ?? 'data'),
    snapshotDir: path.resolve(repository, process.env.SNAPSHOT_DIR ?? '.snapshot'),
    catalogue: options.catalogue === undefined ? catalogue : await readCatalogue(options.catalogue),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${file}: ${reused ? 'nothing has changed' : `made in ${seconds} s`}\n`);
  return 0;
}

function read(args: string[]): { catalogue: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { catalogue: { type: 'string' } },
    });
    return positionals.length === 1 && positionals[0] === 'build'
      ? { catalogue: values.catalogue }
      : null;
  } catch {
    return null;
  }
}

async function readCatalogue(file: string): Promise<Catalogue> {
  return catalogueSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
