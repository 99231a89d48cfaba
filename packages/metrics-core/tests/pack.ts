// A package as it would be published: packed by pnpm into a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { packageFolder } from '../scripts/entries';

export interface Packed {
  manifest: { name: string; version: string };
  tarball: string;
  integrity: string;
  files: string[];
  /** In bytes. */
  packedSize: number;
  unpackedSize: number;
  remove: () => void;
}

export function pack(folder: string): Packed {
  const destination = mkdtempSync(join(tmpdir(), 'packed-'));
  const pnpm = join(packageFolder, '../../node_modules/.bin/pnpm');
  const answer = execFileSync(pnpm, ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { filename, integrity, files } = JSON.parse(answer) as {
    filename: string;
    integrity: string;
    files: { path: string }[];
  };
  const bytes = readFileSync(filename);
  return {
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Packed['manifest'],
    tarball: filename,
    integrity,
    files: files.map(({ path }) => path),
    packedSize: bytes.length,
    unpackedSize: gunzipSync(bytes).length,
    remove: () => rmSync(destination, { recursive: true }),
  };
}
