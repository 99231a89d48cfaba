// Answers what node:http could not make a request of, straight onto the connection.
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { refusals, type ReadyAnswer } from './refusals';
import { standingHeaders } from './standing-headers';

export function answerConnectionError(error: Error, socket: Duplex): void {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') socket.destroy();
  else writeAnswer(socket, refusals[refusalFor(codeOf(error))]);
}

/** A method that asks for another use of the connection, which is ended. */
export function refuseConnect(socket: Duplex): void {
  writeAnswer(socket, refusals['method-not-allowed']);
}

function writeAnswer(socket: Duplex, { status, headers, body }: ReadyAnswer): void {
  const list = [...Object.entries(standingHeaders).flat(), ...headers];
  const lines = list.flatMap((name, at) =>
    at % 2 === 0 ? [`${name}: ${list[at + 1] ?? ''}`] : [],
  );
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body?.toString() ?? ''}`);
}

function refusalFor(code: string) {
  if (code === 'HPE_HEADER_OVERFLOW') return 'header-too-large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-too-slow';
  return 'unreadable-request';
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
