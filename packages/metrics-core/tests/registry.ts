// A package registry on this machine, so that `npm install` works by name and without the network.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

import type { Packed } from './pack';

export interface Registry {
  url: string;
  close: () => void;
}

/** Serves packed packages; of several versions of one, the last is the latest. */
export async function serveRegistry(packages: Packed[]): Promise<Registry> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    const tarball = packages.find((packed) => addressOf(packed) === path);
    const versions = packages.filter(({ manifest }) => manifest.name === path);
    if (tarball !== undefined) response.end(readFileSync(tarball.tarball));
    else if (versions.length > 0) response.end(JSON.stringify(listing(versions, url)));
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => server.close() };
}

/** What a registry answers about one package. */
function listing(packages: Packed[], registry: string): object {
  return {
    name: packages[0]?.manifest.name,
    'dist-tags': { latest: packages.at(-1)?.manifest.version },
    versions: Object.fromEntries(
      packages.map((packed) => [
        packed.manifest.version,
        {
          ...packed.manifest,
          dist: { tarball: `${registry}${addressOf(packed)}`, integrity: packed.integrity },
        },
      ]),
    ),
  };
}

const addressOf = ({ manifest, tarball }: Packed) => `${manifest.version}/${basename(tarball)}`;
