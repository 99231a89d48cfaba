// Imports the modules that were made of declarations, and turns what they throw into findings.
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { unreadableFile } from './bundle';
import type { DeclarationFinding, Place } from './finding';
import { declarationFiles, isDeclaration, named, type DeclarationFolders } from './folders';

export interface Evaluated {
  /** What each file exports, by its path; files that could not be evaluated are missing. */
  readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly findings: readonly DeclarationFinding[];
  /** Names that files use and nothing declares, with what there is to say of them. */
  readonly undeclared: ReadonlyMap<string, DeclarationFinding>;
}

/** Imports every file of declarations as it was bundled into `outdir`. */
export async function evaluateDeclarations(
  folders: DeclarationFolders,
  outdir: string,
): Promise<Evaluated> {
  // Errors name lines of the source, not of the bundle.
  process.setSourceMapsEnabled(true);
  const modules = new Map<string, Record<string, unknown>>();
  // Every file that imports one that throws throws the same again.
  const thrown = new Map<unknown, string>();
  for (const file of declarationFiles(folders)) {
    const module = join(outdir, relative(folders.source, file)).replace(/\.ts$/, '.mjs');
    try {
      modules.set(file, (await import(pathToFileURL(module).href)) as Record<string, unknown>);
    } catch (error) {
      if (!thrown.has(error)) thrown.set(error, file);
    }
  }
  const faults = [...thrown].filter(
    ([error]) => !(error instanceof Error && error.name === unreadableFile),
  );
  const findings: DeclarationFinding[] = [];
  const undeclared = new Map<string, DeclarationFinding>();
  for (const [error, file] of faults) {
    const name = undeclaredName(error);
    const finding = inWords(error, file, folders);
    if (name === undefined) findings.push(finding);
    else undeclared.set(name, finding);
  }
  return { modules, findings, undeclared };
}

function undeclaredName(error: unknown): string | undefined {
  return error instanceof ReferenceError
    ? /^([A-Za-z_$][\w$]*) is not defined$/.exec(error.message)?.[1]
    : undefined;
}

function inWords(error: unknown, file: string, folders: DeclarationFolders): DeclarationFinding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'DECLARATION_THROWS',
    place: placeOf(error, folders) ?? { file: named(file, folders) },
    found: `an error while the file was read: ${message.replaceAll(/\s+/g, ' ')}`,
    expected: 'declarations that can be read without running into an error',
    remedy: remedyFor(error),
  };
}

function remedyFor(error: unknown): string {
  if (error instanceof ReferenceError) {
    return error.message.includes('before initialization')
      ? 'Move it above its first use. If it is imported, two files import each other: move what both need into a third.'
      : 'Correct the name, or import it.';
  }
  return 'Look at what this line uses: a name may be misspelt, not imported or not yet declared.';
}

/** The first line of a declaration on the way to the error. */
function placeOf(error: unknown, folders: DeclarationFolders): Place | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, at = '', line = ''] of stack.matchAll(/([^\s(]+\.ts):(\d+):\d+/g)) {
    const file = at.startsWith('file:') ? fileURLToPath(at) : at;
    if (isDeclaration(file, folders)) return { file: named(file, folders), line: Number(line) };
  }
  return undefined;
}
