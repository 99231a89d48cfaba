// The program: finds the command that is asked for, and runs it or explains it.
import { UsageError, type Command, type ExitCode, type Surroundings } from './command';
import { nearestTo } from './text/nearest';

const caller = 'npx pnpm metrics';

/** Runs `args`, of which the first is the name of a command. */
export async function runProgram(
  args: readonly string[],
  commands: readonly Command[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { print, printError } = surroundings;
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    print(overview(commands));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    printError(`${whichCommand(name, commands)}\n\n${overview(commands)}`);
    return 2;
  }
  if (asksForHelp(rest)) {
    print(helpOf(command));
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(`${error.message}\n\n${helpOf(command)}`);
    return 2;
  }
}

/** Before a bare `--`, after which everything is a value. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function whichCommand(name: string | undefined, commands: readonly Command[]): string {
  if (name === undefined) return 'Say which command.';
  const names = commands.map((command) => command.name);
  return `There is no command "${name}".${nearestTo(name, names)}`;
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Tools for people who write definitions.',
    '',
    `  ${caller} <command> [options]`,
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `${caller} <command> --help says more of each.`,
    'Exit codes: 0 fine, 1 findings, 2 wrong usage.',
  ].join('\n');
}

function helpOf({ name, usage, summary, details }: Command): string {
  const said = [`  ${caller} ${`${name} ${usage}`.trim()}`, ...(details === '' ? [] : [details])];
  return [`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, ...said].join('\n\n');
}
