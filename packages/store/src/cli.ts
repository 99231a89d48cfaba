// `node dist/cli.js build [--catalogue catalogue.json]`: makes the snapshot of DATA_DIR in SNAPSHOT_DIR and,
// where it is set, loads it into the database of DATABASE_URL.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { catalogue, catalogueSchema, type Catalogue } from '@oflog/metrics-core';

import { faultOfAddress } from './database/postgresql-address';
import { buildSnapshot } from './snapshot/build-snapshot';

const usage = `Usage: node packages/store/dist/cli.js build [--catalogue <catalogue.json>]
Environment: DATA_DIR, the folder of the dataset (data); SNAPSHOT_DIR, the folder of snapshots (.snapshot);
             DATABASE_URL, a PostgreSQL database to load it into (none).`;

const repository = path.resolve(import.meta.dirname, '../../..');

async function main(): Promise<number> {
  const options = read(process.argv.slice(2));
  if (options === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const started = performance.now();
  const { name, reused } = await buildSnapshot({
    dataDir: path.resolve(repository, process.env.DATA_DIR ?? 'data'),
    snapshotDir: path.resolve(repository, process.env.SNAPSHOT_DIR ?? '.snapshot'),
    databaseUrl: databaseUrl(),
    catalogue: options.catalogue === undefined ? catalogue : await readCatalogue(options.catalogue),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${reused ? 'nothing has changed' : `made in ${seconds} s`}\n`);
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

/** An empty one counts as none. */
function databaseUrl(): string | undefined {
  const given = process.env.DATABASE_URL;
  if (given === undefined || given === '') return undefined;
  const fault = faultOfAddress(given);
  if (fault === null) return given;
  throw new Error(`DATABASE_URL cannot be used: ${fault}. Correct DATABASE_URL, or unset it.`);
}

async function readCatalogue(file: string): Promise<Catalogue> {
  return catalogueSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
