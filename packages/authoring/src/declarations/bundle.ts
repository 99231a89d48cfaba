// Makes modules that can be imported out of the source of declarations, one for each file, so that a
// fault in one does not hide the others.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build, type BuildFailure, type Message, type Plugin } from 'esbuild';

import type { DeclarationFinding } from './finding';
import { declarationFiles, named, type DeclarationFolders } from './folders';

export interface Bundle {
  readonly findings: readonly DeclarationFinding[];
  /** Files that stand in the bundle as modules that throw, since they cannot be read. */
  readonly unreadable: readonly string[];
}

/** Name of the error that a file throws in place of what it should declare. */
export const unreadableFile = 'UnreadableFile';

/**
 * Writes the modules into `outdir`, in the folders that they have in the source. Something stands in for
 * names that are known to be undeclared, so that the rest of their files can be read.
 */
export async function bundleDeclarations(
  folders: DeclarationFolders,
  outdir: string,
  undeclared: readonly string[],
): Promise<Bundle> {
  const files = declarationFiles(folders);
  const unreadable = new Set<string>();
  const findings: DeclarationFinding[] = [];
  const inject = await standIns(undeclared, outdir);
  for (;;) {
    const errors = await buildErrors(files, unreadable, folders, outdir, inject);
    if (errors.length === 0) return { findings, unreadable: [...unreadable] };
    const known = unreadable.size;
    for (const error of errors) {
      findings.push(inWords(error, folders));
      unreadable.add(fileOf(error, folders));
    }
    if (unreadable.size === known) return { findings, unreadable: files };
  }
}

/** A module of names that nothing declares: each is nothing, may be called, and holds nothing. */
async function standIns(names: readonly string[], outdir: string): Promise<string[]> {
  if (names.length === 0) return [];
  const file = join(outdir, 'undeclared.js');
  await mkdir(outdir, { recursive: true });
  await writeFile(
    file,
    `const nothing = Object.assign(() => undefined, { *[Symbol.iterator]() {} });
     export { ${names.map((name) => `nothing as ${name}`).join(', ')} };`,
  );
  return [file];
}

async function buildErrors(
  files: readonly string[],
  unreadable: ReadonlySet<string>,
  { source, repository }: DeclarationFolders,
  outdir: string,
  inject: string[],
): Promise<Message[]> {
  try {
    await build({
      absWorkingDir: repository,
      entryPoints: [...files],
      outbase: source,
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      sourcemap: 'linked',
      logLevel: 'silent',
      logLimit: 0,
      inject,
      plugins: [throwing(unreadable)],
    });
    return [];
  } catch (error) {
    if (isBuildFailure(error)) return error.errors;
    throw error;
  }
}

/**
 * In place of what cannot be read stands a CommonJS module, which may be asked for any name, so that
 * only the fault itself is reported.
 */
function throwing(unreadable: ReadonlySet<string>): Plugin {
  const namespace = 'unreadable-file';
  return {
    name: 'unreadable-files-throw',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        unreadable.has(path) ? { contents: `export * from '${namespace}'` } : undefined,
      );
      esbuild.onResolve({ filter: new RegExp(`^${namespace}$`) }, ({ path }) => ({
        path,
        namespace,
      }));
      esbuild.onLoad({ filter: /./, namespace }, () => ({
        contents: `module.exports = {}; throw Object.assign(new Error(), { name: '${unreadableFile}' });`,
      }));
    },
  };
}

function inWords(error: Message, folders: DeclarationFolders): DeclarationFinding {
  const place = {
    file: named(fileOf(error, folders), folders),
    ...(error.location ? { line: error.location.line } : {}),
  };
  const missingFile = /^Could not resolve "(.*)"$/.exec(error.text)?.[1];
  if (missingFile !== undefined) {
    return {
      code: 'DECLARATION_IMPORT',
      place,
      found: `an import from "${missingFile}", where there is no file`,
      expected: 'the path of a file of declarations, relative to this one, without its extension',
      remedy: 'Correct the path, or add the file.',
    };
  }
  const missingName = /^No matching export in "(.*)" for import "(.*)"$/.exec(error.text);
  if (missingName !== null) {
    const [, file = '', name = ''] = missingName;
    const nearest = /Did you mean to import "(.*?)"/.exec(
      error.notes.map(({ text }) => text).join(' '),
    )?.[1];
    return {
      code: 'DECLARATION_IMPORT',
      place,
      found: `an import of "${name}", which ${file} does not export`,
      expected: 'the name of something that the file exports',
      remedy:
        nearest === undefined
          ? 'Correct the name, or export it there.'
          : `The nearest name there is "${nearest}". Correct the name, or export it there.`,
    };
  }
  const line = error.location?.lineText.trim() ?? '';
  return {
    code: 'DECLARATION_SYNTAX',
    place,
    found: line === '' ? error.text : `${error.text}, in "${line}"`,
    expected: 'a file that reads as TypeScript',
    remedy: 'Look for a bracket, quote or comma that is missing or too many, here or just above.',
  };
}

function fileOf({ location }: Message, { repository, source }: DeclarationFolders): string {
  return location === null ? source : `${repository}/${location.file}`;
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}
