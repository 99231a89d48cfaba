// The environment that the server obeys, checked once when it starts.
import { defineEnvVars } from '@sveltejs/kit/env';

import { readLogLevel, readPort } from './lib/server/settings';
import { readWebAddress } from './lib/server/web-address';

export const variables = defineEnvVars({
  PORT: {
    description: 'Where the explorer listens; 0 asks for any free port.',
    schema: (value) => readPort('PORT', value) ?? 3000,
  },
  LOG_LEVEL: {
    description: 'How much the log tells.',
    schema: (value) => readLogLevel('LOG_LEVEL', value) ?? 'info',
  },
  API_URL: {
    description: 'Where the API answers.',
    schema: (value) => readWebAddress('API_URL', value) ?? 'http://localhost:4000',
  },
  PUBLIC_URL: {
    description: 'Where readers reach the explorer, for addresses that are written out in full.',
    schema: (value) => readWebAddress('PUBLIC_URL', value),
  },
  FEEDBACK_URL: {
    description: 'Where readers say what is wrong or missing; left out, no page asks for it.',
    schema: (value) => readWebAddress('FEEDBACK_URL', value),
  },
  POSTCODES_URL: {
    description: 'The service that the API asks about postcodes; left out, no page offers to.',
    schema: (value) => readWebAddress('POSTCODES_URL', value),
  },
  ORIGIN: {
    description: 'The same as PUBLIC_URL, by the name that other servers use.',
    schema: (value) => readWebAddress('ORIGIN', value),
  },
});
