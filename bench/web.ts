// What the page of an authority in a policy area costs: made anew, beside a template string of the same bytes;
// kept, beside node:http alone that sends the same bytes.
import type { OutgoingHttpHeaders } from 'node:http';

import { ratio, table } from './report/table.ts';
import { addCost, askAll, type Cost } from './servers/compare.ts';
import { mixed, serveDataset } from './servers/dataset.ts';
import { scripts, startServer, type MeasuredServer } from './servers/measured-server.ts';

interface Kind {
  title: string;
  yardstick: MeasuredServer;
  headers: OutgoingHttpHeaders;
  /** Of each address, the one to ask the explorer for. */
  asked: (address: string) => string;
  bytes: number;
  requests: number;
  explorer: Cost;
  bare: Cost;
}

const pages = 200;
const perTurn = 20;
const measuredMilliseconds = 40_000;

export async function measureWeb(): Promise<string> {
  await using dataset = await serveDataset();
  const { snapshotDir } = dataset;
  await using api = await startServer(scripts.api, {
    SNAPSHOT_DIR: snapshotDir,
    LOG_LEVEL: 'info',
    RATE_LIMIT: 'off',
  });
  await using explorer = await startServer(scripts.explorer, {
    API_URL: api.origin,
    LOG_LEVEL: 'info',
  });
  await using bare = await startServer(scripts.bare);
  await using bareOfSmall = await startServer(scripts.bare);
  await using template = await startServer(scripts.template);

  const addresses = mixed(await areaPages(explorer)).slice(0, pages);
  const first = await inTurns(explorer, [explorer, api], addresses);

  let made = 0;
  // A parameter that no page knows: another address of the same page, which nobody has asked for.
  const anew = (address: string) => `${address}?n=${(made += 1)}`;
  const same = (address: string) => address;
  const brotli = { 'accept-encoding': 'br' };
  const kinds = [
    await kind('made anew, beside a template string', explorer, template, {}, anew, addresses),
    await kind('kept, beside node:http', explorer, bare, {}, same, addresses),
    await kind('kept, brotli, beside node:http', explorer, bareOfSmall, brotli, same, addresses),
  ];
  const end = performance.now() + measuredMilliseconds;
  for (let at = 0; performance.now() < end; at = (at + perTurn) % addresses.length) {
    const turn = addresses.slice(at, at + perTurn);
    for (const each of kinds) {
      await addCost(each.explorer, [explorer, api], turn.map(each.asked), each.headers);
      await addCost(each.bare, [each.yardstick], turn, each.headers);
      each.requests += turn.length;
    }
  }
  const [explorerMs = 0, apiMs = 0] = first.cpuMilliseconds.map((sum) => sum / addresses.length);
  return [
    table(
      [
        'authority × area',
        'kB',
        'CPU ms',
        'yardstick',
        'ratio',
        'requests/s',
        'yardstick',
        'ratio',
      ],
      kinds.map((each) => cells(each, addresses.length)),
    ),
    `${addresses.length} pages, all kinds in turns in one run, logs written. The processor time is that of the explorer and of the
API that it asks, which has its answers kept. The very first time that each page was asked for it took
${(explorerMs + apiMs).toFixed(0)} ms of processor time: ${explorerMs.toFixed(0)} ms of the explorer, and ${apiMs.toFixed(0)} ms of the API, which read the figures.`,
  ].join('\n\n');
}

/** The page of each authority in each policy area that it runs, as the sitemap has them. */
async function areaPages({ origin }: MeasuredServer): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>[^<]*?(\/authorities\/[^/<]+\/[^/<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.endsWith('/report'));
}

/** Hands the bytes that the explorer sends to the yardstick, and has the explorer keep them. */
async function kind(
  title: string,
  explorer: MeasuredServer,
  yardstick: MeasuredServer,
  headers: OutgoingHttpHeaders,
  asked: Kind['asked'],
  addresses: readonly string[],
): Promise<Kind> {
  let bytes = 0;
  for (const [address, body] of await inBatches(explorer, addresses, headers)) {
    bytes += body.byteLength;
    await fetch(`${yardstick.origin}${address}`, { method: 'PUT', body });
  }
  const none = { cpuMilliseconds: [0], milliseconds: 0 };
  const explorerCost = { cpuMilliseconds: [0, 0], milliseconds: 0 };
  return {
    title,
    yardstick,
    headers,
    asked,
    bytes,
    requests: 0,
    explorer: explorerCost,
    bare: none,
  };
}

async function inTurns(
  server: MeasuredServer,
  processes: readonly MeasuredServer[],
  addresses: readonly string[],
): Promise<Cost> {
  const cost: Cost = { cpuMilliseconds: processes.map(() => 0), milliseconds: 0 };
  for (let at = 0; at < addresses.length; at += perTurn) {
    await addCost(cost, [server, ...processes.slice(1)], addresses.slice(at, at + perTurn));
  }
  return cost;
}

async function inBatches(
  server: MeasuredServer,
  addresses: readonly string[],
  headers: OutgoingHttpHeaders,
): Promise<[string, Buffer][]> {
  const bodies: [string, Buffer][] = [];
  for (let at = 0; at < addresses.length; at += perTurn) {
    bodies.push(...(await askAll(server, addresses.slice(at, at + perTurn), headers)));
  }
  return bodies;
}

function cells({ title, bytes, requests, explorer, bare }: Kind, count: number): string[] {
  const cpu = (cost: Cost) => cost.cpuMilliseconds.reduce((sum, part) => sum + part, 0);
  const each = (cost: Cost) => (cpu(cost) / requests).toFixed(2);
  const perSecond = (cost: Cost) => ((requests / cost.milliseconds) * 1000).toFixed(0);
  return [
    title,
    (bytes / count / 1000).toFixed(0),
    each(explorer),
    each(bare),
    ratio(cpu(explorer), cpu(bare)),
    perSecond(explorer),
    perSecond(bare),
    ratio(bare.milliseconds, explorer.milliseconds),
  ];
}
