import { defineConfig } from 'tsup';

import { fromSource } from './from-source.config';

export default defineConfig({
  // Reading published files needs its parser as a file of its own beside the program.
  entry: { cli: 'src/cli.ts', 'parser.worker': '../ingest/src/read/parser.worker.ts' },
  format: ['esm'],
  target: 'node24',
  noExternal: [/^@oflog\//],
  esbuildPlugins: [fromSource],
  // CommonJS packages in the bundle call require.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  clean: true,
});
