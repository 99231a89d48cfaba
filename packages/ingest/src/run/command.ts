// The command `ingest`: reads its arguments, does what they say, prints, and answers with an exit code.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';
import { checkCatalogue, describeFinding } from '@oflog/metrics-core/checks';
import { closest } from 'fastest-levenshtein';

import { fetchCommand } from '../fetch/fetch-command';
import { faultLines, summaryLines, writeReports } from './report';
import type { IngestOptions } from './build-dataset';
import { runIngest } from './run-ingest';
import type { Step } from './step';

const usage = `Reads published files by their declared layouts and writes the dataset.

  npx pnpm ingest fetch [options]   downloads the declared files that are not there yet
  npx pnpm ingest run [options]     reads them and writes the dataset

  --publications DIR   folder of published files, searched through (default: PUBLICATIONS_DIR)
  --data DIR           folder of the dataset (default: DATA_DIR, else data)
  --area ID            only what this policy area needs; the rest stays as it is
  --catalogue FILE     definitions from a catalogue.json instead of those in this repository
  --help               this text

Exit codes: 0 written, 1 faults found and nothing written (by "fetch": something not fetched, or
replaced by its publisher), 2 wrong usage.`;

export interface CommandContext {
  /** The definitions where no file of them is given. */
  readonly catalogue: Catalogue;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder for the reports of the run. */
  readonly reportFolder: string;
  readonly step: Step;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

export async function runCommand(
  args: readonly string[],
  context: CommandContext,
): Promise<0 | 1 | 2> {
  const { print, printError } = context;
  const request = await readRequest(args, context).catch((error: unknown) => {
    if (error instanceof UsageError || error instanceof UnsoundCatalogue) return error;
    throw error;
  });
  if (request instanceof UsageError) {
    printError(`${request.message}\n\n${usage}`);
    return 2;
  }
  if (request instanceof UnsoundCatalogue) {
    request.lines.forEach(printError);
    return 1;
  }
  if (request === 'help') {
    print(usage);
    return 0;
  }
  const { command, options } = request;
  return command === 'fetch' ? fetchCommand(options, context) : ingestCommand(options, context);
}

async function ingestCommand(
  options: IngestOptions,
  { reportFolder, print, printError }: CommandContext,
): Promise<0 | 1> {
  const started = performance.now();
  const result = await runIngest(options);
  const seconds = (performance.now() - started) / 1000;

  await writeReports(reportFolder, result, seconds);
  faultLines(result.faults, reportFolder).forEach(printError);
  summaryLines(result, seconds).forEach(print);
  return result.faults.length === 0 ? 0 : 1;
}

/** The arguments are wrong; the message says how to mend them. */
class UsageError extends Error {}

/** The definitions are wrong: each line is a finding. */
class UnsoundCatalogue extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

interface Request {
  readonly command: 'fetch' | 'run';
  readonly options: IngestOptions;
}

async function readRequest(
  args: readonly string[],
  { catalogue: declared, env, step }: CommandContext,
): Promise<Request | 'help'> {
  const { values, positionals } = readArguments(args);
  if (values.help) return 'help';
  const command = positionals.join(' ');
  if (command !== 'run' && command !== 'fetch') {
    throw new UsageError(
      command === '' ? 'Say what to do: "fetch" or "run".' : `There is no command "${command}".`,
    );
  }
  const publicationsDir = values.publications ?? env.PUBLICATIONS_DIR ?? '';
  if (publicationsDir === '') {
    throw new UsageError(
      'Say where the published files are: --publications DIR, or PUBLICATIONS_DIR.',
    );
  }
  const catalogue =
    values.catalogue === undefined ? declared : await readCatalogue(values.catalogue);
  if (values.area !== undefined) checkArea(values.area, catalogue);
  return {
    command,
    options: {
      catalogue,
      publicationsDir,
      dataDir: values.data ?? env.DATA_DIR ?? 'data',
      step,
      ...(values.area === undefined ? {} : { area: values.area }),
    },
  };
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
  const definitions: unknown = await readFile(file, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${file} is no catalogue: ${reason}`);
    });
  const findings = checkCatalogue(definitions);
  if (findings.length > 0) {
    throw new UnsoundCatalogue(findings.map((finding) => describeFinding(finding, file)));
  }
  return catalogueSchema.parse(definitions);
}

function checkArea(area: string, { policyAreas }: Catalogue): void {
  const ids = policyAreas.map(({ id }) => id);
  if (ids.includes(area)) return;
  throw new UsageError(
    `There is no policy area "${area}". The nearest is "${closest(area, ids)}".`,
  );
}
