// Imports the modules that were made of declarations, and turns what they throw into findings.
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { unreadableFile } from './bundle';
import type { DeclarationFinding, Place } from './finding';
import { declarationFiles, isDeclaration, named, type DeclarationFolders } from './folders';

export interface Evaluated {
  /** What each file exports, by its path; files that could not be evaluated are missing. */
  readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly findings: readonly DeclarationFinding[];
}

/** Imports every file of declarations as it was bundled into `outdir`. */
export async function evaluateDeclarations(
  folders: DeclarationFolders,
  outdir: string,
): Promise<Evaluated> {
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
  return {
    modules,
    findings: await Promise.all(
      faults.map(async ([error, file]): Promise<DeclarationFinding> => ({
        code: 'DECLARATION_THROWS',
        place: (await placeOf(error, folders, outdir)) ?? { file: named(file, folders) },
        found: `an error while the file was read: ${error instanceof Error ? error.message : String(error)}`,
        expected: 'declarations that can be read without running into an error',
        remedy: remedyFor(error),
      })),
    ),
  };
}

function remedyFor(error: unknown): string {
  if (error instanceof ReferenceError) {
    return /before initialization/.test(error.message)
      ? 'Move it above its first use. If it is imported, two files import each other: move what both need into a third.'
      : 'Correct the name, or import it.';
  }
  return 'Look at what this line uses: a name may be misspelt, not imported or not yet declared.';
}

/** The first line of a declaration on the way to the error. */
async function placeOf(
  error: unknown,
  folders: DeclarationFolders,
  outdir: string,
): Promise<Place | undefined> {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, url = '', line = '', column = ''] of stack.matchAll(
    /(file:\/\/\S+?):(\d+):(\d+)/g,
  )) {
    const module = fileURLToPath(url);
    if (!module.startsWith(outdir)) continue;
    const place = await inSource(module, Number(line), Number(column));
    if (place && isDeclaration(place.file, folders)) {
      return { ...place, file: named(place.file, folders) };
    }
  }
  return undefined;
}

async function inSource(module: string, line: number, column: number): Promise<Place | undefined> {
  const map = new SourceMap(
    JSON.parse(await readFile(`${module}.map`, 'utf8')) as ConstructorParameters<
      typeof SourceMap
    >[0],
  );
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  return { file: resolve(dirname(module), entry.originalSource), line: entry.originalLine + 1 };
}
