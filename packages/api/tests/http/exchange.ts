// One exchange with a server as it goes over the wire: nothing decompressed, nothing followed.
import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';

export interface Exchanged {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export function exchange(
  origin: string,
  path: string,
  options: RequestOptions & { body?: string } = {},
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const { body: sent, ...rest } = options;
    const asked = request(`${origin}${path}`, { agent: false, ...rest }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      }, reject);
    });
    asked.on('error', reject);
    asked.end(sent);
  });
}

/** Sends the very text and reads until the server ends the connection. */
export async function exchangeText(origin: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(sent);
  return text(socket);
}
