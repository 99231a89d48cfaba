// Finds Python, for the readers of the definitions that do not write JavaScript.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program that PYTHON_PATH names, else python3 on PATH; undefined if there is none. */
export function findPython(env: NodeJS.ProcessEnv): string | undefined {
  const { PYTHON_PATH: chosen = '', PATH: path = '' } = env;
  if (chosen !== '') return chosen;
  return path
    .split(delimiter)
    .map((folder) => join(folder, 'python3'))
    .find((file) => existsSync(file));
}
