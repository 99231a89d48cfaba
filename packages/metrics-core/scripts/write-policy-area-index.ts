// Writes src/policy-areas/index.generated.ts, so that adding a policy area is adding a folder. Run by
// `build`; the file is committed, and a test says when it is stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyAreaIndex } from './policy-area-index.ts';

const folder = join(import.meta.dirname, '../src/policy-areas');
writeFileSync(join(folder, 'index.generated.ts'), policyAreaIndex(folder));
