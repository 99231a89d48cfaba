// Asks an address over HTTP within limits of time, and follows redirects where they may lead.
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';

import { Agent, request } from 'undici';

import { checkAddress, isPrivate, nextAddress, publicLookup } from './allowed-address';
import { type Clock, retryAfter, withRetries } from './back-off';
import { FetchError, Unavailable, beyondLimit, unsafeAddress } from './fetch-error';
import type { FetchLimits } from './limits';

interface Question {
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
  const agents = agentsFor(limits, lookup);
  const hosts = lookupMemory(limits.attempts);

  const askOnce = async (at: URL, { start, headers }: Question, signal: AbortSignal) => {
    hosts.check(at);
    try {
      return await request(at, {
        dispatcher: agents.from(start),
        // Bytes as they lie on the server: a checksum and a resumed download need no others.
        headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
        signal,
      });
    } catch (error) {
      hosts.remember(at, error);
      throw failureOf(error, at);
    }
  };

  const ask = async (question: Question): Promise<Answer> => {
    const { address, start } = question;
    checkAddress(address, start);
    const signal = AbortSignal.timeout(limits.totalMilliseconds);
    let at = address;
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const { statusCode: status, headers, body } = await askOnce(at, question, signal);
      const header = (name: string) => [headers[name]].flat()[0];
      const dispose = () => void body.destroy();
      // Destroying a body that is not read to its end is no fault of the download.
      body.on('error', () => undefined);
      const location = header('location');
      if (isAnswer(status)) return { status, header, body: chunksOf(body, at), dispose };
      dispose();
      if (!redirectStatuses.includes(status) || location === undefined) {
        throw refusalOf(status, at, retryAfter(header('retry-after'), clock.now()));
      }
      at = nextAddress(location, at, start);
    }
    throw unsafeAddress(
      `more than ${limits.redirects} redirects, the last to ${at.href}`,
      'an address that leads to the file',
    );
  };

  return {
    ask,
    text: (question, byteLimit) =>
      withRetries(
        async () => textOf(await ask(question), question.address, byteLimit),
        limits,
        clock,
      ),
    close: agents.close,
  };
}

function agentsFor(limits: FetchLimits, lookup: LookupFunction | undefined) {
  const options = {
    headersTimeout: limits.answerMilliseconds,
    bodyTimeout: limits.idleMilliseconds,
    allowH2: false,
  };
  const connect = { timeout: limits.connectMilliseconds };
  const toPublic = new Agent({ ...options, connect: { ...connect, lookup: publicLookup(lookup) } });
  const toAny = new Agent({ ...options, connect });
  return {
    from: (start: URL) => (isPrivate(start) ? toAny : toPublic),
    close: async () => {
      await Promise.all([toPublic.destroy(), toAny.destroy()]);
    },
  };
}

/** A host that has no address now has none for its other files either: nobody waits for each. */
function lookupMemory(attempts: number) {
  const failures = new Map<string, number>();
  return {
    remember: ({ host }: URL, error: unknown) => {
      if (isLookupFailure(error)) failures.set(host, (failures.get(host) ?? 0) + 1);
    },
    check: ({ host }: URL) => {
      const times = failures.get(host) ?? 0;
      if (times < attempts) return;
      throw new FetchError('FETCH_UNAVAILABLE', {
        found: `no address of ${host}, which was looked up ${times} times`,
        expected: 'the file',
        remedy: 'Check that this machine reaches the internet, and run the command again.',
      });
    },
  };
}

async function textOf({ body, dispose }: Answer, address: URL, byteLimit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > byteLimit) {
      dispose();
      throw beyondLimit(`an answer of ${address.href} without end`, byteLimit);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
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
