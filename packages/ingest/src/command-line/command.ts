// What a command of a program is: a name, words for its help, options, and what it does.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** 0 fine, 1 findings, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** `Surroundings` is all that the commands of a program know of the world. */
export interface Command<Surroundings> {
  /** `check`, `new-release`. */
  readonly name: string;
  /** What follows the name: `<id>`, `[--json]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The rest of `--help`: options and what the command does, already laid out. */
  readonly details: string;
  /** Takes the arguments after the name. Throws UsageError where they are wrong. */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
}

/** The arguments are wrong; the message says how to mend them. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>['values'];

interface CommandDeclaration<Surroundings, O extends Options> extends Omit<
  Command<Surroundings>,
  'run'
> {
  /** Options as node:util's parseArgs takes them; `--help` is every command's. */
  readonly options: O;
  readonly run: (
    request: { readonly positionals: readonly string[]; readonly values: Values<O> },
    surroundings: Surroundings,
  ) => Promise<ExitCode>;
}

/** Gives what declares a command of a program; the compiler knows the command's options. */
export function commandsIn<Surroundings>() {
  return function defineCommand<const O extends Options>({
    options,
    run,
    ...command
  }: CommandDeclaration<Surroundings, O>): Command<Surroundings> {
    return {
      ...command,
      run: (args, surroundings) => run(readArguments(args, options), surroundings),
    };
  };
}

/** For a command that takes options alone. */
export function refuseArguments(name: string, positionals: readonly string[]): void {
  if (positionals.length === 0) return;
  throw new UsageError(`Nothing follows "${name}" but options: "${positionals.join(' ')}".`);
}

function readArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs<{ args: string[]; options: O; allowPositionals: true }>({
      args: [...args],
      allowPositionals: true,
      options,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
