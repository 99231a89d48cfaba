// Runs a command on a repository and keeps what it printed.
import type { Command, ExitCode } from '../command';

export interface Said {
  readonly exitCode: ExitCode;
  readonly printed: string;
  readonly errors: string;
}

export async function runCommand(
  command: Command,
  args: readonly string[],
  repository: string,
  ask?: (question: string) => Promise<string>,
): Promise<Said> {
  const printed: string[] = [];
  const errors: string[] = [];
  const exitCode = await command.run(args, {
    repository,
    folder: repository,
    env: {},
    print: (line) => void printed.push(line),
    printError: (line) => void errors.push(line),
    colour: false,
    ...(ask === undefined ? {} : { ask }),
  });
  return { exitCode, printed: printed.join('\n'), errors: errors.join('\n') };
}
