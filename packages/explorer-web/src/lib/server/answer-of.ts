// What an answer of the API means for a page: its data, or the error that the page shows.
import type { Schemas } from '@oflog/api-client';
import { error } from '@sveltejs/kit';

import { log } from './log';

interface Reply<Body> {
  data?: Body;
  error?: Schemas['Problem'];
  response: Response;
}

/**
 * The body of the answer. What does not exist is a 404 with the nearest names; an API that does not
 * answer, or fails, is a 503.
 */
export async function answerOf<Body>(request: Promise<Reply<Body>>): Promise<Body> {
  const reply = await request.catch((fault: unknown) => {
    log('error', 'the API does not answer', { fault: messageOf(fault) });
    error(503, 'The API does not answer.');
  });
  if (reply.data !== undefined) return reply.data;
  const { status } = reply.response;
  if (status === 404) {
    error(404, reply.error?.detail ?? 'There is no such thing.', {
      nearest: reply.error?.nearest ?? [],
    });
  }
  // Without its query, which may be what a reader typed.
  log('error', 'the API failed', { status, path: pathOf(reply.response) });
  error(503, `The API answered ${status}.`);
}

function pathOf({ url }: Response): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

/** fetch hides why a connection failed in the cause of its error. */
function messageOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}
