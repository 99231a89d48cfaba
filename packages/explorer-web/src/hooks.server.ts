// What every request passes, from the outside in: it is logged, answered from the pages kept where it can be,
// and made with headers that keep browsers strict.
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';

import { dataset } from '#lib/server/api';
import { keepPages } from '#lib/server/keep-pages';
import { log, logRequests } from '#lib/server/log';

const secured: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  return response;
};

export const handle = sequence(logRequests, keepPages(dataset), secured);

/** What nobody foresaw is told in the log alone. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  log('error', 'a page could not be made', {
    route: event.route.id ?? 'none',
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
};
