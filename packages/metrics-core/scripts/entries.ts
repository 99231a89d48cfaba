// What a consumer may import, read from the `exports` of package.json: nobody lists the entries twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const packageFolder = join(import.meta.dirname, '..');

export interface Entry {
  /** As an import names it: `@oflog/metrics-core/format`. */
  specifier: string;
  /** `index`, `format`: the name of its files in dist. */
  name: string;
  /** Path of its declarations. */
  types: string;
}

interface Manifest {
  name: string;
  exports: Record<string, string | { import: { types: string } }>;
}

/** The entries that hold code; JSON files are not among them. */
export function codeEntries(): Entry[] {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  return Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'string'
      ? []
      : {
          specifier: `${manifest.name}${subpath.slice(1)}`,
          name: subpath === '.' ? 'index' : subpath.slice(2),
          types: join(packageFolder, target.import.types),
        },
  );
}
