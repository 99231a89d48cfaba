// As every package, with one PostgreSQL server for the whole run.
import path from 'node:path';

import { mergeConfig } from 'vitest/config';

import shared from '../../vitest.config.ts';

export default mergeConfig(shared, {
  test: { globalSetup: [path.join(import.meta.dirname, 'src/testing/postgresql-of-run.ts')] },
});
