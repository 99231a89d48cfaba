// What the commands of this program are given to work with.
import { commandsIn, type Command as CommandIn } from '@oflog/ingest/command-line';

export { UsageError, type ExitCode } from '@oflog/ingest/command-line';

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

export type Command = CommandIn<Surroundings>;

/** Declares a command, whose options the compiler knows. */
export const defineCommand = commandsIn<Surroundings>();
