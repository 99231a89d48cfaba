// As every package, with one PostgreSQL server for the whole run.
import { mergeConfig } from 'vitest/config';

import shared from '../../vitest.config.ts';

export default mergeConfig(shared, {
  test: { globalSetup: ['./src/testing/postgresql-of-run.ts'] },
});
