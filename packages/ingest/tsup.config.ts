import { defineConfig } from 'tsup';

export default defineConfig({
  // The parser runs in a thread that is started from a file of its own (src/read/parser-pool.ts).
  entry: { index: 'src/index.ts', 'parser.worker': 'src/read/parser.worker.ts' },
  format: ['esm'],
  target: 'node24',
  dts: { entry: 'src/index.ts' },
  clean: true,
});
