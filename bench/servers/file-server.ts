// The yardstick of downloads: node:http that pipes the file named by FILE.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';

const file = process.env.FILE ?? '';
const { size } = statSync(file);

createServer(({ url }, response) => {
  if (url === '/healthz') {
    response.end('ok');
    return;
  }
  response.writeHead(200, { 'content-length': size });
  createReadStream(file).pipe(response);
}).listen(Number(process.env.PORT), '127.0.0.1');
