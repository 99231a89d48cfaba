// Sends a request as it is and says what is wrong with the answer, if anything is.
import { connect } from 'node:net';

import type { GeneratedRequest } from './generated-requests.ts';

export interface Judged {
  status: number;
  firstByteMilliseconds: number;
  /** Empty: nothing is wrong. */
  faults: string[];
}

export const firstByteLimit = 1_000;

/** Of a long answer the rest is not read: the connection is closed on it, as clients do. Problems are. */
const mostRead = 16_384;

export async function judge(port: number, request: GeneratedRequest): Promise<Judged> {
  const { text, firstByteMilliseconds } = await send(port, request);
  const [head, body] = splitHead(text);
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
  const faults = [
    ...(status === 0 ? [`no answer: ${JSON.stringify(text.slice(0, 80))}`] : []),
    ...(status >= 500 ? [`status ${status}: ${body.slice(0, 200)}`] : []),
    ...(firstByteMilliseconds > firstByteLimit
      ? [`first byte after ${firstByteMilliseconds.toFixed(0)} ms`]
      : []),
    ...(status >= 400 ? faultsOfProblem(head, body, status, request.method) : []),
    ...(status > 0 && headerOf(head, 'x-content-type-options') !== 'nosniff'
      ? ['the standing headers are missing']
      : []),
    ...(headerOf(head, 'x-injected') === '' ? [] : ['a header was injected']),
  ];
  return { status, firstByteMilliseconds, faults };
}

function faultsOfProblem(head: string, body: string, status: number, method: string): string[] {
  const type = headerOf(head, 'content-type');
  if (type !== 'application/problem+json') return [`status ${status} is of type "${type}"`];
  if (method === 'HEAD') return [];
  const problem = parsed(body);
  const wanted = ['code', 'detail', 'title', 'status', 'faults'];
  const missing = wanted.filter((name) => !(name in problem));
  return missing.length > 0 ? [`the problem document has no ${missing.join(', ')}`] : [];
}

function parsed(body: string): object {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function send(port: number, { method, target, headers, body }: GeneratedRequest) {
  return new Promise<{ text: string; firstByteMilliseconds: number }>((resolve, reject) => {
    const begun = performance.now();
    let firstByteMilliseconds = Number.POSITIVE_INFINITY;
    const read: Buffer[] = [];
    let length = 0;
    const socket = connect(port, '127.0.0.1', () => {
      const lines = [`${method} ${target} HTTP/1.1`, 'Host: fuzz', 'Connection: close', ...headers];
      socket.write(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'));
    });
    const done = () => {
      socket.destroy();
      resolve({ text: Buffer.concat(read).toString(), firstByteMilliseconds });
    };
    socket.setTimeout(20_000, done);
    socket.on('data', (chunk: Buffer) => {
      if (length === 0) firstByteMilliseconds = performance.now() - begun;
      read.push(chunk);
      length += chunk.byteLength;
      const isGood = read[0]?.toString('latin1', 0, 10).startsWith('HTTP/1.1 2') ?? false;
      if (length > mostRead && isGood) done();
    });
    socket.once('end', done);
    // A server that refuses a request may close while the rest of it is still on its way.
    socket.once('error', (error) => (length > 0 ? done() : reject(error)));
  });
}

function splitHead(text: string): [string, string] {
  const at = text.indexOf('\r\n\r\n');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 4)];
}

function headerOf(head: string, name: string): string {
  return new RegExp(`^${name}: ?(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
}
