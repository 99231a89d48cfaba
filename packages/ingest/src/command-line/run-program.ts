// A program of several commands: finds the one that is asked for, and runs it or explains it.
import { UsageError, type Command, type ExitCode } from './command';
import { nearestTo } from './nearest';

export interface Program<Surroundings> {
  /** How it is started: `npx pnpm ingest`. */
  readonly caller: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  /** In the order of `--help`. */
  readonly commands: readonly Command<Surroundings>[];
}

export interface Printing {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Runs `args`, of which the first is the name of a command. */
export async function runProgram<Surroundings extends Printing>(
  args: readonly string[],
  program: Program<Surroundings>,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { print, printError } = surroundings;
  const { commands } = program;
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    print(overview(program));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name);
    printError(`${whichCommand(name, names)}\n\n${overview(program)}`);
    return 2;
  }
  const help = helpOf(program.caller, command);
  if (asksForHelp(rest)) {
    print(help);
    return 0;
  }
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(`${error.message}\n\n${help}`);
    return 2;
  }
}

/** Before a bare `--`, after which everything is a value. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function whichCommand(name: string | undefined, names: readonly string[]): string {
  if (name === undefined) return 'Say which command.';
  return `There is no command "${name}".${nearestTo(name, names)}`;
}

function overview<Surroundings>({ caller, purpose, commands }: Program<Surroundings>): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    purpose,
    '',
    `  ${caller} <command> [options]`,
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `${caller} <command> --help says more of each.`,
    'Exit codes: 0 fine, 1 findings, 2 wrong usage.',
  ].join('\n');
}

type Words = Pick<Command<never>, 'name' | 'usage' | 'summary' | 'details'>;

function helpOf(caller: string, { name, usage, summary, details }: Words): string {
  const said = [`  ${caller} ${`${name} ${usage}`.trim()}`, ...(details === '' ? [] : [details])];
  return [`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, ...said].join('\n\n');
}
