// Which policy area each folder declares, by the same convention as the generated index of the package.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { DeclaredPolicyArea } from '@oflog/metrics-core';

import type { Evaluated } from './evaluate';
import type { DeclarationFinding } from './finding';
import { named, policyAreaFolders, type DeclarationFolders } from './folders';

export interface PolicyAreas {
  /** By folder. */
  readonly areas: ReadonlyMap<string, DeclaredPolicyArea>;
  readonly findings: readonly DeclarationFinding[];
}

/** The policy area of each folder that could be evaluated. */
export function readPolicyAreas(
  folders: DeclarationFolders,
  modules: Evaluated['modules'],
): PolicyAreas {
  const areas = new Map<string, DeclaredPolicyArea>();
  const findings: DeclarationFinding[] = [];
  for (const folder of policyAreaFolders(folders)) {
    const index = join(folder, 'index.ts');
    const names = existsSync(index) ? exportsOf(index) : [];
    const [name] = names;
    if (name === undefined || names.length > 1) {
      findings.push(notOneArea(folder, index, names, folders));
      continue;
    }
    const area = modules.get(index)?.[name];
    if (area === undefined) continue;
    // What definePolicyArea gives; whether its content is sound is for the checks to say.
    const declared = area as DeclaredPolicyArea;
    areas.set(folder, declared);
    if (declared.id !== basename(folder)) findings.push(otherId(declared, folder));
  }
  return { areas, findings };
}

function exportsOf(index: string): string[] {
  const declarations = readFileSync(index, 'utf8').matchAll(
    /export const (\w+) = definePolicyArea\(/g,
  );
  return [...declarations].map(([, name = '']) => name);
}

function notOneArea(
  folder: string,
  index: string,
  names: readonly string[],
  folders: DeclarationFolders,
): DeclarationFinding {
  return {
    code: 'DECLARATION_NO_POLICY_AREA',
    place: { file: named(index, folders) },
    found: !existsSync(index)
      ? `a folder "${basename(folder)}" without index.ts`
      : names.length === 0
        ? 'no policy area'
        : `${names.length} policy areas: ${names.join(', ')}`,
    expected: 'one policy area: "export const yourArea = definePolicyArea({ … });"',
    remedy: existsSync(index)
      ? 'Declare exactly one here.'
      : `Add index.ts ("npx pnpm new:policy-area ${basename(folder)}" writes one), or remove the folder.`,
  };
}

function otherId({ id }: DeclaredPolicyArea, folder: string): DeclarationFinding {
  return {
    code: 'DECLARATION_FOLDER_NAME',
    definition: { kind: 'policy-area', id },
    field: 'id',
    found: JSON.stringify(id),
    expected: JSON.stringify(basename(folder)),
    remedy: 'Give the folder the id of its policy area.',
  };
}
