// Puts what commands that write need beside the declarations into a copy of them: the register of
// authorities, and how files are formatted.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { registerFileNames } from '@oflog/ingest';

import { repository } from './declarations-copy';

export function withRegister(copy: string): string {
  mkdirSync(join(copy, 'data'));
  for (const name of Object.values(registerFileNames)) {
    cpSync(join(repository, 'data', name), join(copy, 'data', name));
  }
  cpSync(join(repository, '.prettierrc'), join(copy, '.prettierrc'));
  return copy;
}
