// Connections that readers and proxies open. They are kept for long enough that none is closed while a proxy
// sends its next request on it; what node:http cannot make a request of is answered before any hook, in plain
// text and with the same headers of security as all else.
import { subscribe } from 'node:diagnostics_channel';
import { STATUS_CODES, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Longer than proxies keep theirs. */
const keptFor = 75_000;

/** Holds for every server of this process that starts to listen after the call. */
export function lookAfterConnections(headers: Record<string, string>): void {
  subscribe('tracing:net.server.listen:asyncStart', (message) => {
    const { server } = message as { server: unknown };
    if (!(server instanceof Server)) return;
    server.keepAliveTimeout = keptFor;
    server.on('clientError', (error, socket) => answer(error, socket, headers));
  });
}

function answer(error: NodeJS.ErrnoException, socket: Duplex, headers: Record<string, string>) {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, text } = refusals[error.code ?? ''] ?? unreadable;
  const head = {
    ...headers,
    'cache-control': 'no-store',
    connection: 'close',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', text].join('\r\n'));
}

const unreadable = { status: 400, text: 'This is not a request that HTTP/1.1 allows.\n' };

const refusals: Record<string, { status: number; text: string } | undefined> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    text: 'The address and headers of this request are too long. Send fewer cookies and parameters.\n',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    text: 'The request did not arrive in time. Send it again.\n',
  },
};
