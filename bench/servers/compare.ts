// Asks servers over a few connections kept open, and adds up what that cost them.
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

import type { MeasuredServer } from './measured-server.ts';

export interface Cost {
  /** Of each process that has a part in the answer. */
  cpuMilliseconds: number[];
  milliseconds: number;
}

const connections = 4;
export async function addCost(
  cost: Cost,
  processes: readonly MeasuredServer[],
  addresses: readonly string[],
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const usages = () => Promise.all(processes.map((one) => one.cpuMilliseconds()));
  const [first] = processes;
  if (first === undefined) return;
  const before = await usages();
  const begun = performance.now();
  await askAll(first, addresses, headers);
  cost.milliseconds += performance.now() - begun;
  const after = await usages();
  cost.cpuMilliseconds = cost.cpuMilliseconds.map(
    (sum, index) => sum + (after[index] ?? 0) - (before[index] ?? 0),
  );
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });

export async function askAll(
  { origin }: MeasuredServer,
  addresses: readonly string[],
  headers: OutgoingHttpHeaders = {},
): Promise<[string, Buffer][]> {
  return Promise.all(
    addresses.map(async (address): Promise<[string, Buffer]> => {
      const body = await ask(`${origin}${address}`, headers);
      return [address, body];
    }),
  );
}

function ask(url: string, headers: OutgoingHttpHeaders): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const body = buffer(response);
      if (response.statusCode === 200 || response.statusCode === 304) body.then(resolve, reject);
      else reject(new Error(`${url} answered ${response.statusCode ?? 'nothing'}, expected 200.`));
    }).on('error', reject);
  });
}
