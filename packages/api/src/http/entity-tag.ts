// Strong entity tags: the same tag means the same bytes, whichever process or machine sent them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Snapshot } from '@oflog/store';

import type { ContentEncoding } from './content-encoding';

/** Of one address: what it was read from, what wrote it, and in which form. */
export function entityTag(
  { dataset, catalogue }: Pick<Snapshot, 'dataset'> & { catalogue: { version: string } },
  contentType: string,
  encoding: ContentEncoding,
): string {
  const [type = ''] = contentType.split(';');
  const format = type.replace(/^.*\//, '');
  const form = encoding === 'identity' ? format : `${format}.${encoding}`;
  return `"${dataset.slice(0, 16)}-${catalogue.version}-${program}-${form}"`;
}

/** Whether a header If-None-Match names the tag: the client has these bytes. */
export function isHeld(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === tag) return true;
  return ifNoneMatch
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*');
}

/** A new build may write the same figures otherwise: the hash of its code is part of the tag. */
const program = hashOfCode();

function hashOfCode(): string {
  const { resolve } = createRequire(import.meta.url);
  const entries = ['@oflog/metrics-core', '@oflog/store'].map((name) => resolve(name));
  const folders = [import.meta.dirname, ...entries.map((entry) => path.dirname(entry))];
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.[cm]?[jt]s$/.test(name)) hash.update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
