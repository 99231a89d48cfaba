// The definitions as they stand may be released: the pending changesets ask for as much of the version
// as the changes since the last release require.
import { expect, it } from 'vitest';

import { gateFault } from '../scripts/release/definitions-gate.ts';
import { builtCatalogue, pendingBumps, releasedCatalogue } from '../scripts/release/definitions.ts';
import { root } from './repository';

it('no definition changed more than its changesets say', async () => {
  const fault = gateFault({
    released: releasedCatalogue(root),
    declared: builtCatalogue(root),
    pending: await pendingBumps(root),
  });
  expect(fault, fault).toBeUndefined();
});
