// Where declarations stand in the repository.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface DeclarationFolders {
  /** Root folder of the repository: files are named relative to it. */
  readonly repository: string;
  readonly metricsCore: string;
  readonly source: string;
  readonly policyAreas: string;
  /** What no single policy area owns. */
  readonly context: string;
}

export function declarationFolders(repository: string): DeclarationFolders {
  const metricsCore = join(repository, 'packages', 'metrics-core');
  const source = join(metricsCore, 'src');
  return {
    repository,
    metricsCore,
    source,
    policyAreas: join(source, 'policy-areas'),
    context: join(source, 'context'),
  };
}

/** The folder of each policy area, by name. */
export function policyAreaFolders({ policyAreas }: DeclarationFolders): string[] {
  return readdirSync(policyAreas, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(policyAreas, name))
    .sort();
}

/** Every file of declarations: of the shared ones, then area by area. */
export function declarationFiles(folders: DeclarationFolders): string[] {
  return [folders.context, ...policyAreaFolders(folders)].flatMap(typeScriptFiles);
}

export function isDeclaration(file: string, { context, policyAreas }: DeclarationFolders): boolean {
  return file.startsWith(context + sep) || file.startsWith(policyAreas + sep);
}

/** A path as findings name it: relative to the repository, with slashes. */
export function named(file: string, { repository }: DeclarationFolders): string {
  return relative(repository, file).split(sep).join('/');
}

function typeScriptFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
