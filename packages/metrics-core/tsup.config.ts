import { defineConfig } from 'tsup';

import { pureConstants } from './scripts/pure-constants';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    comparison: 'src/comparison/index.ts',
    compatibility: 'src/compatibility/index.ts',
    format: 'src/format/index.ts',
    checks: 'src/checks/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  dts: true,
  clean: true,
  esbuildPlugins: [pureConstants],
});
