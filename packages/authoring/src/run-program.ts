// The program: finds the command that is asked for, and runs it or explains it.
import { runProgram as runProgramOf } from '@oflog/ingest/command-line';

import type { Command, ExitCode, Surroundings } from './command';

/** Runs `args`, of which the first is the name of a command. */
export function runProgram(
  args: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const caller = 'npx pnpm metrics';
  const purpose = 'Tools for people who write definitions.';
  return runProgramOf(args, { caller, purpose, commands }, surroundings);
}
