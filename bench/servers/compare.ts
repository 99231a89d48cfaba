// Asks a server and a bare one for the same addresses in turns, over a few connections kept open.
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { ratio } from '../report/table.ts';
import type { MeasuredServer } from './measured-server.ts';

export interface Compared {
  addresses: number;
  /** Bytes of the bodies of all addresses. */
  bytes: number;
  requests: number;
  server: Cost;
  bare: Cost;
}

export interface Cost {
  /** Of each process that has a part in the answer. */
  cpuMilliseconds: number[];
  milliseconds: number;
}

export interface Question {
  title: string;
  addresses: readonly string[];
  /** Which bodies to measure by their length; the others are left out. */
  accepts?: (bytes: number) => boolean;
}

const connections = 4;
const perTurn = 40;
const warmMilliseconds = 3_000;
const measuredMilliseconds = 5_000;

/** Warm: every address was answered before. `behind` are servers that the first one asks itself. */
export async function compare(
  server: MeasuredServer,
  bare: MeasuredServer,
  { addresses, accepts = () => true }: Question,
  behind: readonly MeasuredServer[] = [],
): Promise<Compared> {
  const bodies = new Map<string, Buffer>();
  const warm = performance.now() + warmMilliseconds;
  for (let at = 0; at < addresses.length && performance.now() < warm; at += perTurn) {
    const turn = addresses.slice(at, at + perTurn);
    for (const [address, body] of await askAll(server, turn)) {
      if (accepts(body.byteLength)) bodies.set(address, body);
    }
  }
  if (bodies.size === 0) throw new Error(`No answer of the wanted size, such as ${addresses[0]}.`);
  for (const [address, body] of bodies) {
    await fetch(`${bare.origin}${address}`, { method: 'PUT', body });
  }
  const known = [...bodies.keys()];
  await askAll(bare, known);

  const compared: Compared = {
    addresses: known.length,
    bytes: [...bodies.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    requests: 0,
    server: { cpuMilliseconds: [0, ...behind.map(() => 0)], milliseconds: 0 },
    bare: { cpuMilliseconds: [0], milliseconds: 0 },
  };
  const end = performance.now() + measuredMilliseconds;
  for (let at = 0; performance.now() < end; at += perTurn) {
    const turn = Array.from({ length: perTurn }, (_, index) => known[(at + index) % known.length]);
    const asked = turn.filter((address) => address !== undefined);
    await addCost(compared.server, [server, ...behind], asked);
    await addCost(compared.bare, [bare], asked);
    compared.requests += asked.length;
  }
  return compared;
}

export const comparedHeader = [
  'addresses',
  'mean kB',
  'CPU ms',
  'bare',
  'ratio',
  'requests/s',
  'bare',
  'ratio',
];

/** Processor time and requests a second, each beside the bare server's; a ratio below 1 is quicker. */
export function comparedCells({ addresses, bytes, requests, server, bare }: Compared): string[] {
  const cpu = (cost: Cost) => cost.cpuMilliseconds.reduce((sum, part) => sum + part, 0);
  const each = (cost: Cost) => (cpu(cost) / requests).toFixed(2);
  const perSecond = (cost: Cost) => ((requests / cost.milliseconds) * 1000).toFixed(0);
  return [
    String(addresses),
    (bytes / addresses / 1000).toFixed(1),
    each(server),
    each(bare),
    ratio(cpu(server), cpu(bare)),
    perSecond(server),
    perSecond(bare),
    ratio(bare.milliseconds, server.milliseconds),
  ];
}

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
