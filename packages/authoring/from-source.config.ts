// Bundles the program from the sources of the packages that it uses, their declarations left out. So it
// starts whatever state the definitions are in: those being written may not compile yet, and then no
// package that holds them can be built.
import { join } from 'node:path';

import type { Plugin } from 'esbuild';

const packages = join(import.meta.dirname, '..');

/** Entries that are no folder of their package's `src`. */
const elsewhere: Readonly<Record<string, string>> = {
  '@oflog/store/columns': 'store/src/dataset/columns.ts',
};

const noDeclarations = `
  export const policyAreas = [];
  export const shared = {
    publications: [], contextVariables: [], neighbourModels: [], glossary: [], register: null,
  };
`;

export const fromSource: Plugin = {
  name: 'from-source',
  setup(build) {
    build.onResolve({ filter: /^@oflog\// }, ({ path }) => {
      const [, name = '', ...entry] = path.split('/');
      const source = elsewhere[path] ?? join(name, 'src', ...entry, 'index.ts');
      return { path: join(packages, source), sideEffects: false };
    });
    // Native code finds its own files beside it, not in a bundle; what publishes the dataset needs it,
    // and that is not run here.
    build.onResolve({ filter: /^koffi$/ }, () => ({
      path: 'koffi',
      external: true,
      sideEffects: false,
    }));
    build.onResolve({ filter: /^\.\.\/(context|policy-areas\/index\.generated)$/ }, ({ path }) => ({
      path,
      namespace: 'no-declarations',
    }));
    build.onLoad({ filter: /./, namespace: 'no-declarations' }, () => ({
      contents: noDeclarations,
    }));
  },
};
