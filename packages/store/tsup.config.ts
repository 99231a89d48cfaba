import { defineConfig } from 'tsup';

export default defineConfig({
  // The columns of the dataset apart, so that a writer of it needs no database.
  entry: { index: 'src/index.ts', columns: 'src/dataset/columns.ts' },
  format: ['esm'],
  target: 'node24',
  dts: true,
  clean: true,
});
