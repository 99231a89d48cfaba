// What a page pays for what it imports, at most. Raise a figure only with a reason in the commit.

export interface Budget {
  import: string;
  /** Bytes, minified and compressed with brotli. */
  atMost: number;
  /** Whether any definition may be in the bundle. */
  definitions: boolean;
  zod: boolean;
}

const core = '@oflog/metrics-core';

export const sizeBudget: Budget[] = [
  {
    import: `import { median } from '${core}/comparison'`,
    atMost: 200,
    definitions: false,
    zod: false,
  },
  {
    import: `import * as all from '${core}/comparison'`,
    atMost: 1_050,
    definitions: false,
    zod: false,
  },
  {
    import: `import { formatValue } from '${core}/format'`,
    atMost: 900,
    definitions: false,
    zod: false,
  },
  {
    import: `import * as all from '${core}/format'`,
    atMost: 4_000,
    definitions: false,
    zod: false,
  },
  {
    import: `import { diffCatalogues } from '${core}/compatibility'`,
    atMost: 40_000,
    definitions: false,
    zod: true,
  },
  {
    import: `import { checkCatalogue } from '${core}/checks'`,
    atMost: 60_000,
    definitions: false,
    zod: true,
  },
  { import: `import { formatValue } from '${core}'`, atMost: 900, definitions: false, zod: false },
  { import: `import { periodLabel } from '${core}'`, atMost: 600, definitions: false, zod: false },
  {
    import: `import { observationSchema } from '${core}'`,
    atMost: 30_000,
    definitions: false,
    zod: true,
  },
  { import: `import { catalogue } from '${core}'`, atMost: 46_000, definitions: true, zod: false },
  { import: `import * as all from '${core}'`, atMost: 82_000, definitions: true, zod: true },
];
