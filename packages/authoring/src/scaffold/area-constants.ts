// What the files of a policy area export for its metrics to share: who is responsible, who answers.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import ts from 'typescript';

import type { Imported } from './metric-file';

/** The first constant of a type that a file of the folder exports. */
export async function constantOfType(folder: string, type: string): Promise<Imported | undefined> {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    const name = constantIn(await readFile(join(folder, file), 'utf8'), type);
    if (name !== undefined) return { name, from: `./${file.replace(/\.ts$/, '')}` };
  }
  return undefined;
}

function constantIn(text: string, type: string): string | undefined {
  const { statements } = ts.createSourceFile('area.ts', text, ts.ScriptTarget.ES2023, true);
  return statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.type?.getText() === type)
    ?.name.getText();
}
