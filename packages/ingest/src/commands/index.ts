// Every command, in the order of `ingest --help`. A command is a file of this folder and a line here.
import type { ExitCode } from '../command-line/command';
import { runProgram, type Program } from '../command-line/run-program';
import { diff } from './diff';
import { explain } from './explain';
import { fetch } from './fetch';
import { UnsoundCatalogue, type Surroundings } from './ingest-command';
import { rollback } from './rollback';
import { run } from './run';
import { sources } from './sources';

const program: Program<Surroundings> = {
  caller: 'npx pnpm ingest',
  purpose: 'Reads published files by their declared layouts and writes the dataset.',
  commands: [fetch, sources, diff, run, rollback, explain],
};

export async function runIngestProgram(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  try {
    return await runProgram(args, program, surroundings);
  } catch (error) {
    if (!(error instanceof UnsoundCatalogue)) throw error;
    error.lines.forEach(surroundings.printError);
    return 1;
  }
}
