// A web server for tests, on this machine, that answers each path as a test says and remembers what
// it was asked.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';

import { onTestFinished } from 'vitest';

/** Answers a request; `time` counts the requests of its path, from 1. */
export type Answering = (response: ServerResponse, request: IncomingMessage, time: number) => void;

export interface MisbehavingServer {
  readonly origin: string;
  readonly answer: (path: string, answering: Answering) => void;
  /** The headers of each request of a path, in turn. */
  readonly asked: (path: string) => readonly IncomingHttpHeaders[];
}

/** A server that is gone when the test has finished. A path without an answer gives 404. */
export async function misbehavingServer(): Promise<MisbehavingServer> {
  const answers = new Map<string, Answering>();
  const questions = new Map<string, IncomingHttpHeaders[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const asked = [...(questions.get(path) ?? []), request.headers];
    questions.set(path, asked);
    const answering = answers.get(path);
    if (answering === undefined) response.writeHead(404).end('Not here');
    else answering(response, request, asked.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answer: (path, answering) => void answers.set(path, answering),
    asked: (path) => questions.get(path) ?? [],
  };
}

/** The whole content, or the part asked for, as a server that keeps to the rules gives it. */
export function sending(content: Buffer | string, etag = '"first"'): Answering {
  const bytes = Buffer.from(content);
  return (response, { headers }) => {
    const common = { etag, 'accept-ranges': 'bytes' };
    if (headers['if-none-match'] === etag) {
      response.writeHead(304, common).end();
      return;
    }
    const from = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
    if (from !== undefined && (headers['if-range'] ?? etag) === etag) {
      const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
      const part = bytes.subarray(Number(from));
      response
        .writeHead(206, { ...common, 'content-range': range, 'content-length': part.length })
        .end(part);
      return;
    }
    response.writeHead(200, { ...common, 'content-length': bytes.length }).end(bytes);
  };
}

const halfSent = new Set<ServerResponse>();

/**
 * Says that the whole content comes, and sends so many bytes of it. It hangs up when the other side
 * has them, which a test says by `hangUp`: earlier, and they might be lost on the way.
 */
export function breakingOff(
  content: Buffer | string,
  after: number,
  etag: string | null = '"first"',
): Answering {
  const bytes = Buffer.from(content);
  return (response) => {
    response.writeHead(200, {
      'content-length': bytes.length,
      ...(etag === null ? {} : { etag }),
    });
    response.write(bytes.subarray(0, after));
    halfSent.add(response);
  };
}

export function hangUp(): void {
  for (const response of halfSent) response.destroy();
  halfSent.clear();
}

/** Sends one byte after another, for ever. */
export const dripping: Answering = (response) => {
  response.writeHead(200);
  const drip = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(drip));
};

/** Sends as fast as it is taken, for ever. */
export const flooding: Answering = (response) => {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 120)));
  };
  response.on('drain', more);
  more();
};
