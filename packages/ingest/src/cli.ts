#!/usr/bin/env node
// The command `ingest`: reads its arguments, runs, prints, and answers with an exit code.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';

import {
  catalogue as declaredCatalogue,
  catalogueSchema,
  type Catalogue,
} from '@oflog/metrics-core';
import { closest } from 'fastest-levenshtein';

import { faultLines, summaryLines, writeReports } from './run/report';
import { runIngest } from './run/run-ingest';
import { inPlainLines, onTerminal } from './run/step';

const usage = `Reads published files by their declared layouts and writes the dataset.

  npx pnpm ingest run [options]

  --publications DIR   folder of published files, searched through (default: PUBLICATIONS_DIR)
  --data DIR           folder of the dataset (default: DATA_DIR, else data)
  --area ID            only what this policy area needs; the rest stays as it is
  --catalogue FILE     definitions from a catalogue.json instead of those in this repository
  --help               this text

Exit codes: 0 written, 1 faults found and nothing written, 2 wrong usage.`;

const reportFolder = '.ingest';

/** The arguments are wrong; the message says how to mend them. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    print(usage);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command !== 'run' || rest.length > 0) {
    throw new UsageError(
      command === undefined
        ? 'Say what to do: "run".'
        : `There is no command "${positionals.join(' ')}".`,
    );
  }
  const publicationsDir = values.publications ?? process.env.PUBLICATIONS_DIR;
  if (publicationsDir === undefined || publicationsDir === '') {
    throw new UsageError(
      'Say where the published files are: --publications DIR, or PUBLICATIONS_DIR.',
    );
  }
  const catalogue =
    values.catalogue === undefined ? declaredCatalogue : await readCatalogue(values.catalogue);
  const { area } = values;
  if (area !== undefined) checkArea(area, catalogue);

  const started = performance.now();
  const result = await runIngest({
    catalogue,
    publicationsDir,
    dataDir: values.data ?? process.env.DATA_DIR ?? 'data',
    step: process.stdout.isTTY ? onTerminal : inPlainLines(print),
    ...(area === undefined ? {} : { area }),
  });
  const seconds = (performance.now() - started) / 1000;

  await writeReports(reportFolder, result, seconds);
  faultLines(result.faults, reportFolder).forEach(printError);
  summaryLines(result, seconds).forEach(print);
  return result.faults.length === 0 ? 0 : 1;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        publications: { type: 'string' },
        data: { type: 'string' },
        area: { type: 'string' },
        catalogue: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function readCatalogue(file: string): Promise<Catalogue> {
  try {
    return catalogueSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(
      `${file} is no catalogue: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function checkArea(area: string, { policyAreas }: Catalogue): void {
  const ids = policyAreas.map(({ id }) => id);
  if (!ids.includes(area)) {
    throw new UsageError(
      `There is no policy area "${area}". The nearest is "${closest(area, ids)}".`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printError(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  printError(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
