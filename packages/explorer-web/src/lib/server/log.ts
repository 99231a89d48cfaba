// The log on standard output, one line of JSON each, in the form that the log of the API has. It holds nothing
// of who asked, nor what for: pages are named by their patterns, queries not at all.
import type { Handle } from '@sveltejs/kit/hooks';

import { levels, lineOf, type Level } from './log-line';
import { readLogLevel } from './settings';

const least = readLogLevel('LOG_LEVEL', process.env.LOG_LEVEL) ?? 'info';

const gatheredBytes = 8_192;
const longestWait = 500;

let lines = '';
let flushing: NodeJS.Timeout | null = null;

export function log(level: Level, msg: string, more: Record<string, unknown> = {}): void {
  if (levels[level] < levels[least]) return;
  lines += lineOf(level, Date.now(), { ...more, msg });
  if (lines.length > gatheredBytes || level !== 'info') flush();
  else flushing ??= setTimeout(flush, longestWait).unref();
}

/** One line for each request that is no static file. */
export const logRequests: Handle = async ({ event, resolve }) => {
  const begun = performance.now();
  const response = await resolve(event);
  log('info', 'answered', {
    method: event.request.method,
    route: event.route.id ?? 'none',
    status: response.status,
    milliseconds: Number((performance.now() - begun).toFixed(3)),
    bytes: Number(response.headers.get('content-length') ?? 0),
    kept: event.locals.kept ?? false,
  });
  return response;
};

/** A system call for each line would cost more than many a page. */
function flush(): void {
  if (flushing !== null) clearTimeout(flushing);
  flushing = null;
  process.stdout.write(lines);
  lines = '';
}

process.once('exit', flush);
