// What every request passes, from the outside in: headers that keep browsers strict, the log, and the pages
// kept, which answer it where they can.
import { sequence, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';

import { ORIGIN, PUBLIC_URL } from '$app/env/private';

import { dataset } from '#lib/server/api';
import { lookAfterConnections } from '#lib/server/connections';
import { keepPages } from '#lib/server/keep-pages';
import { letOthersFrame } from '#lib/server/let-others-frame';
import { log, logRequests } from '#lib/server/log';
import { secureEveryAnswer, securityHeaders } from '#lib/server/security-headers';

export const init: ServerInit = () => {
  const headers = securityHeaders(PUBLIC_URL ?? ORIGIN);
  secureEveryAnswer(headers);
  lookAfterConnections(headers);
};

export const handle = sequence(logRequests, keepPages(dataset), letOthersFrame);

/** What nobody foresaw is told in the log alone. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  log('error', 'a page could not be made', {
    route: event.route.id ?? 'none',
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
};
