// Runs the program without a terminal, and keeps what it prints.
import type { Command, ExitCode, Surroundings } from '../command';
import { runProgram } from '../run-program';
import { repository } from './declarations-copy';

export interface Outcome {
  readonly code: ExitCode;
  readonly printed: string;
  readonly errors: string;
}

export async function runInMemory(
  args: readonly string[],
  commands: readonly Command[],
  surroundings: Partial<Surroundings> = {},
): Promise<Outcome> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runProgram(args, commands, {
    repository,
    folder: repository,
    env: {},
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    colour: false,
    ...surroundings,
  });
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}
