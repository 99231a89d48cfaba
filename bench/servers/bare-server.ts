// The yardstick: node:http alone, which sends from memory what was put at an address.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

const bodies = new Map([['/healthz', Buffer.from('ok')]]);

createServer((request, response) => {
  const { url = '', method } = request;
  if (method === 'PUT') {
    void buffer(request).then((body) => {
      bodies.set(url, body);
      response.writeHead(204).end();
    });
    return;
  }
  const body = bodies.get(url);
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-length': body.byteLength }).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
