// The authorities that the register has come to, as the dataset of the repository holds them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { KnownAuthority } from '@oflog/metrics-core/checks';
import { registerFileNames } from '@oflog/ingest';

import { registerOf } from '../layout/describe-file';

/** Undefined where there is no dataset yet, or none that can be read: then nobody can be looked up. */
export async function registeredAuthorities(
  repository: string,
): Promise<readonly KnownAuthority[] | undefined> {
  if (!existsSync(join(repository, 'data', registerFileNames.authorities))) return undefined;
  return registerOf(repository).catch(() => undefined);
}
