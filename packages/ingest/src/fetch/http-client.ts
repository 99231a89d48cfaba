// Asks an address over HTTP within limits of time, and follows redirects where they may lead.
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';

import { Agent, request } from 'undici';

import { checkAddress, isPrivate, nextAddress, publicLookup } from './allowed-address';
import { type Clock, retryAfter, withRetries } from './back-off';
import { FetchError, Unavailable, beyondLimit, unsafeAddress } from './fetch-error';
import type { FetchLimits } from './limits';

export interface Question {
  readonly address: URL;
  /** The declared address that led here, which decides where it may lead. */
  readonly start: URL;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** The bytes as they were sent. Reading fails with a FetchError. */
  readonly body: AsyncIterable<Buffer>;
  /** Leaves the rest of the body unread. */
  readonly dispose: () => void;
}

export interface HttpClient {
  /** An answer of the 200s, or 304 or 416 where the question provoked them. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** A small text, with retries. */
  readonly text: (question: Question, byteLimit: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface HttpClientOptions {
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly lookup?: LookupFunction;
}

export function httpClient({ limits, clock, lookup }: HttpClientOptions): HttpClient {
  const agentOptions = {
    headersTimeout: limits.answerMilliseconds,
    bodyTimeout: limits.idleMilliseconds,
    allowH2: false,
  };
  const connect = { timeout: limits.connectMilliseconds };
  const publicAgent = new Agent({
    ...agentOptions,
    connect: { ...connect, lookup: publicLookup(lookup) },
  });
  const anyAgent = new Agent({ ...agentOptions, connect });

  // A host that has no address now has none for its other files either: nobody waits for each.
  const lookupsFailed = new Map<string, number>();
  const checkHost = ({ host }: URL) => {
    const times = lookupsFailed.get(host) ?? 0;
    if (times < limits.attempts) return;
    throw new FetchError('FETCH_UNAVAILABLE', {
      found: `no address of ${host}, which was looked up ${times} times`,
      expected: 'the file',
      remedy: 'Check that this machine reaches the internet, and run the command again.',
    });
  };

  const ask = async ({ address, start, headers = {} }: Question): Promise<Answer> => {
    checkAddress(address, start);
    const signal = AbortSignal.timeout(limits.totalMilliseconds);
    const options = {
      dispatcher: isPrivate(start) ? anyAgent : publicAgent,
      // Bytes as they lie on the server: a checksum and a resumed download need no others.
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
      signal,
    };
    let at = address;
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      checkHost(at);
      const { host } = at;
      const reply = await request(at, options).catch((error: unknown) => {
        if (isLookupFailure(error)) lookupsFailed.set(host, (lookupsFailed.get(host) ?? 0) + 1);
        throw failureOf(error, at);
      });
      const header = (name: string) => {
        const value = reply.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      const dispose = () => void reply.body.destroy();
      // Destroying a body that is not read to its end is no fault of the download.
      reply.body.on('error', () => undefined);
      const location = header('location');
      if (redirectStatuses.includes(reply.statusCode) && location !== undefined) {
        dispose();
        at = nextAddress(location, at, start);
        continue;
      }
      if (!isAnswer(reply.statusCode)) {
        dispose();
        throw refusalOf(reply.statusCode, at, retryAfter(header('retry-after'), clock.now()));
      }
      return { status: reply.statusCode, header, body: chunksOf(reply.body, at), dispose };
    }
    throw unsafeAddress(
      `more than ${limits.redirects} redirects, the last to ${at.href}`,
      'an address that leads to the file',
    );
  };

  const text = (question: Question, byteLimit: number): Promise<string> =>
    withRetries(
      async () => {
        const answer = await ask(question);
        const chunks: Buffer[] = [];
        let length = 0;
        for await (const chunk of answer.body) {
          length += chunk.length;
          if (length > byteLimit) {
            answer.dispose();
            throw beyondLimit(`an answer of ${question.address.href} without end`, byteLimit);
          }
          chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
      },
      limits,
      clock,
    );

  return {
    ask,
    text,
    close: async () => {
      await Promise.all([publicAgent.destroy(), anyAgent.destroy()]);
    },
  };
}

const userAgent = 'local-authority-data-explorer (ingest fetch)';
const redirectStatuses = [301, 302, 303, 307, 308];
const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

function isAnswer(status: number): boolean {
  return (status >= 200 && status < 300) || status === 304 || status === 416;
}

async function* chunksOf(body: Readable, at: URL): AsyncIterable<Buffer> {
  try {
    for await (const chunk of body) yield chunk as Buffer;
  } catch (error) {
    throw failureOf(error, at);
  }
}

function refusalOf(status: number, at: URL, waitMilliseconds: number): FetchError {
  if (passingStatuses.includes(status)) {
    return new Unavailable(`status ${status} from ${at.href}`, waitMilliseconds);
  }
  return new FetchError('FETCH_REFUSED', {
    found: `status ${status} from ${at.href}`,
    expected: 'the file',
    remedy:
      'Look for the file on the landing page of the publication. Correct `url` of the release, or put the file into the folder of publications by hand.',
  });
}

function isLookupFailure(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'getaddrinfo';
}

/** Whatever goes wrong on the way may pass, but for an address that must not be asked. */
function failureOf(error: unknown, at: URL): FetchError {
  if (error instanceof FetchError) return error;
  if (error instanceof Error && error.cause instanceof FetchError) return error.cause;
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return new Unavailable(`no whole answer from ${at.href} (${reason})`, 0, { cause: error });
}
