import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/server.ts', 'src/print-openapi.ts', 'src/write-downloads.ts'],
  format: ['esm'],
  target: 'node24',
  dts: { entry: 'src/index.ts' },
  clean: true,
});
