import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    door: 'src/http/index.ts',
    server: 'src/server.ts',
    'print-openapi': 'src/print-openapi.ts',
    'write-downloads': 'src/write-downloads.ts',
  },
  format: ['esm'],
  target: 'node24',
  dts: { entry: { index: 'src/index.ts', door: 'src/http/index.ts' } },
  clean: true,
});
