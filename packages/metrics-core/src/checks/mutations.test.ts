// No required field of any definition can be spoilt without a finding that names it. All of them are
// tried by `npx pnpm campaign:definitions`; here a share, which the seed draws.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type { JsonSchema } from '../../scripts/definition-mutations';
import { tryMutations } from '../../scripts/try-mutations';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../model';
import { checkCatalogue, checkShape } from '.';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/catalogue.json'), 'utf8'),
) as JsonSchema;

it('a field that is dropped, mistyped, emptied or left dangling is named, with a remedy', () => {
  const { counts, missed } = tryMutations({
    catalogue: JSON.parse(JSON.stringify(catalogue)) as Catalogue,
    schema,
    checkShape,
    checkCatalogue,
    share: { ofShape: 0.1, ofMeaning: 0.05, seed: 20_241_216 },
  });
  expect(missed).toEqual([]);
  expect(counts.dropped.caught).toBeGreaterThan(500);
  expect(counts.mistyped.caught).toBeGreaterThan(500);
  expect(counts.emptied.caught).toBeGreaterThan(200);
  expect(counts.dangling.caught).toBeGreaterThan(50);
}, 120_000);
