// What is published: looked at as npm, Node and TypeScript will see it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';

import { codeEntries, packageFolder } from '../scripts/entries';
import { pack } from './pack';

const packed = pack(packageFolder);
afterAll(packed.remove);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

describe('the tarball', () => {
  it('holds code and types of each entry, the catalogue, the schemas, the changelog and the licence, and no more', () => {
    const sharedByEntries = /^dist\/[\w-]+-[\w-]{8}\.(js|d\.ts|d\.cts)$/;
    const files = packed.files.filter((file) => !sharedByEntries.test(file));
    process.stdout.write(
      `${packed.files.toSorted().join('\n')}\n` +
        `${packed.files.length} files, ${kilobytes(packed.packedSize)} packed, ` +
        `${kilobytes(packed.unpackedSize)} unpacked\n`,
    );
    expect(files.toSorted()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'package.json',
        'dist/catalogue.json',
        'released/history.json',
        ...readdirSync(join(packageFolder, 'schema')).map((file) => `schema/${file}`),
        ...codeEntries().flatMap(({ name }) =>
          ['js', 'cjs', 'd.ts', 'd.cts'].map((kind) => `dist/${name}.${kind}`),
        ),
      ].toSorted(),
    );
  });

  it('is at most 500 kB to download', () => {
    expect(packed.packedSize).toBeLessThanOrEqual(500_000);
  });

  it('has no fault that publint knows', async () => {
    const bytes = Uint8Array.from(readFileSync(packed.tarball)).buffer;
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages).toEqual([]);
  });

  it('resolves to the right types in every mode of TypeScript', () => {
    const attw = join(packageFolder, 'node_modules/.bin/attw');
    const { status, stdout } = spawnSync(
      attw,
      [packed.tarball, '--format', 'ascii', '--no-emoji'],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain('No problems found');
    expect(status).toBe(0);
  });

  it('depends on zod alone', () => {
    const manifest = JSON.parse(
      readFileSync(join(packageFolder, 'package.json'), 'utf8'),
    ) as object;
    expect(Object.keys((manifest as { dependencies: object }).dependencies)).toEqual(['zod']);
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest).not.toHaveProperty('scripts.postinstall');
  });
});
