// Every answer leaves with headers that keep browsers strict, and pages leave compressed.
import type { Handle } from '@sveltejs/kit/hooks';

import { compressed } from '#lib/server/compressed';

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  return compressed(response, event.request.headers.get('accept-encoding') ?? '');
};
