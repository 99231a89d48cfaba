// What a person does who adds the area: one folder of declarations, checksums of the files in it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { withChecksums, type PublishedFiles } from './published-files';

const declarations = path.join(import.meta.dirname, 'allotments');
export const policyAreaFolder = 'packages/metrics-core/src/policy-areas/allotments';

export function addPolicyArea(repository: string, files: PublishedFiles): void {
  const target = path.join(repository, policyAreaFolder);
  mkdirSync(target);
  for (const name of readdirSync(declarations)) {
    const text = readFileSync(path.join(declarations, name), 'utf8');
    // Here they are outside the package whose words they are written in.
    const inPlace = text.replaceAll("'@oflog/metrics-core'", "'../../model'");
    writeFileSync(path.join(target, name), withChecksums(inPlace, files));
  }
}

/** Puts the files into a folder as if they had been downloaded. */
export function saveFiles(folder: string, files: PublishedFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
}
