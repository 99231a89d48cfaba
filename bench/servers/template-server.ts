// The yardstick of rendering: node:http that puts a page together from the pieces between its tags, as a
// template string does, each time that it is asked for it.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const pages = new Map<string, string[]>([['/healthz', ['ok']]]);

createServer((request, response) => {
  const { url = '', method } = request;
  const [address = ''] = url.split('?');
  if (method === 'PUT') {
    void text(request).then((html) => {
      pages.set(address, html.split(/(?<=>)/));
      response.writeHead(204).end();
    });
    return;
  }
  const pieces = pages.get(address);
  if (pieces === undefined) {
    response.writeHead(404).end();
    return;
  }
  let page = '';
  for (const piece of pieces) page = `${page}${piece}`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}).listen(Number(process.env.PORT), '127.0.0.1');
