// The yardstick: node:http alone, which sends for each address the bytes that it was given for it.
import { createServer } from 'node:http';

/** What the server is told to send. */
export interface Given {
  contentType: string;
  bodies: ReadonlyMap<string, Uint8Array>;
}

let given: Given = {
  contentType: 'text/plain',
  bodies: new Map([['/healthz', Buffer.from('ok')]]),
};

process.on('message', (message: Given | 'usage') => {
  if (message === 'usage') return;
  given = message;
  process.send?.('given');
});

createServer((request, response) => {
  const body = given.bodies.get(request.url ?? '');
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': given.contentType, 'content-length': body.byteLength })
    .end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));
