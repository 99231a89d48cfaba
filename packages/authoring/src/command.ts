// What a command of the program is, and what it is given to work with.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** 0 fine, 1 findings, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** All that a command knows of the world. */
export interface Surroundings {
  /** Root folder of the repository whose definitions are worked on. */
  readonly repository: string;
  /** Folder from which the program was called: paths that a person types are relative to it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Whether to print in colour. */
  readonly colour: boolean;
  /** Asks a person at the terminal; missing where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
}

export interface Command {
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

interface CommandDeclaration<O extends Options> extends Omit<Command, 'run'> {
  /** Options as node:util's parseArgs takes them; `--help` is every command's. */
  readonly options: O;
  readonly run: (
    request: { readonly positionals: readonly string[]; readonly values: Values<O> },
    surroundings: Surroundings,
  ) => Promise<ExitCode>;
}

/** Declares a command, whose options the compiler knows. */
export function defineCommand<const O extends Options>({
  options,
  run,
  ...command
}: CommandDeclaration<O>): Command {
  return {
    ...command,
    run: (args, surroundings) => run(readArguments(args, options), surroundings),
  };
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
