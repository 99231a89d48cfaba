import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

import { defineConfig } from 'tsup';

export default defineConfig({
  // The parser runs in a thread of its own, which needs a file of its own beside the rest.
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    'command-line': 'src/command-line/index.ts',
    campaign: 'src/campaign/index.ts',
    'parser.worker': 'src/read/parser.worker.ts',
  },
  format: ['esm'],
  target: 'node24',
  dts: {
    entry: {
      index: 'src/index.ts',
      campaign: 'src/campaign/index.ts',
      'command-line': 'src/command-line/index.ts',
    },
  },
  clean: true,
  define: { CODE_VERSION: JSON.stringify(codeVersion()) },
});

/**
 * Of the code that reads files: this package, what it takes from metrics-core, and the libraries.
 * Declarations are left out, since what was read is kept by the declarations that it was read by.
 */
function codeVersion(): string {
  const hash = createHash('sha256');
  const declarations = ['policy-areas', 'context'].map((name) => `../metrics-core/src/${name}`);
  const files = globSync(['src/**/*.ts', '../metrics-core/src/**/*.ts', '../../pnpm-lock.yaml'], {
    exclude: declarations,
  }).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
