import { defineConfig } from 'tsup';

export default defineConfig({
  // The parser runs in a thread of its own, which needs a file of its own beside the rest.
  entry: { index: 'src/index.ts', cli: 'src/cli.ts', 'parser.worker': 'src/read/parser.worker.ts' },
  format: ['esm'],
  target: 'node24',
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
});
