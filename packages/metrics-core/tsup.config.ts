import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/comparison.ts', 'src/format.ts'],
  format: ['esm', 'cjs'],
  target: 'es2023',
  dts: true,
  clean: true,
});
