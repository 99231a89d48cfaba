// The rules of versions in the documentation are those of the code.
import { versionRules } from '@oflog/metrics-core/compatibility';
import { expect, it } from 'vitest';

import { withVersionRules } from '../packages/metrics-core/scripts/version-rules.ts';
import { readText } from './repository';

it('docs/reference/versioning.md holds the rules as they are in the code', () => {
  const document = readText('docs/reference/versioning.md');
  expect(
    withVersionRules(document, versionRules) === document,
    'Run "npx pnpm --filter @oflog/metrics-core build" and then "version-rules" likewise.',
  ).toBe(true);
});
