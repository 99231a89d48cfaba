import { createServer, type AddressInfo, type Server } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { requireFreePorts, resolvePort } from './ports.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listenOn(host: string): Promise<number> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

describe('a port for the explorer or the API', () => {
  it.each(['127.0.0.1', '0.0.0.0'])(
    'is in use when another program listens on %s, and the error names port, purpose and variable',
    async (host) => {
      const port = await listenOn(host);
      const wanted = [{ purpose: 'the explorer', variable: 'PORT', port }];
      await expect(requireFreePorts('127.0.0.1', wanted)).rejects.toThrow(
        `Port ${port}, wanted for the explorer, is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
    },
  );

  it('is named beside the other when both are in use', async () => {
    const [port, apiPort] = [await listenOn('127.0.0.1'), await listenOn('127.0.0.1')];
    const wanted = [
      { purpose: 'the explorer', variable: 'PORT', port },
      { purpose: 'the API', variable: 'API_PORT', port: apiPort },
    ];
    await expect(requireFreePorts('127.0.0.1', wanted)).rejects.toThrow(
      new RegExp(`Port ${port}.*\\nPort ${apiPort}.*API_PORT=`),
    );
  });

  it('is any free one when 0 is asked for, and is free afterwards', async () => {
    const port = await resolvePort('127.0.0.1', 0);
    expect(port).toBeGreaterThan(0);
    const wanted = [{ purpose: 'the API', variable: 'API_PORT', port }];
    await expect(requireFreePorts('127.0.0.1', wanted)).resolves.toBeUndefined();
  });
});
