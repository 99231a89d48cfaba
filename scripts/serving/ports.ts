// Is a port free? Asked before anything is built, so that a port in use costs nobody a minute.
import { createServer } from 'node:net';

export interface WantedPort {
  /** What would listen there, as a reader would call it. */
  purpose: string;
  /** The environment variable that chooses another port. */
  variable: string;
  port: number;
}

/** Throws one error that names every port in use and the variable that chooses another. */
export async function requireFreePorts(host: string, wanted: WantedPort[]): Promise<void> {
  const taken: WantedPort[] = [];
  for (const one of wanted) {
    if (one.port !== 0 && !(await isFree(host, one.port))) taken.push(one);
  }
  if (taken.length > 0) throw new Error(taken.map(inUse).join('\n'));
}

/** The port itself, or for 0 one that nobody listens on now. */
export async function resolvePort(host: string, port: number): Promise<number> {
  if (port !== 0) return port;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once('error', reject);
  server.listen(0, host, () => {
    const address = server.address();
    const found = typeof address === 'object' && address !== null ? address.port : 0;
    server.close(() => resolve(found));
  });
  return promise;
}

function inUse({ purpose, variable, port }: WantedPort): string {
  return `Port ${port}, wanted for ${purpose}, is in use by another program. Stop that program, or choose another port: ${variable}=${port + 1} npm start`;
}

/** Readers type `localhost`, which is either loopback address: a listener on one of them counts. */
async function isFree(host: string, port: number): Promise<boolean> {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    if (!(await canListen(address, port))) return false;
  }
  return true;
}

async function canListen(host: string, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(false);
    else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(true);
    else reject(error);
  });
  server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}
