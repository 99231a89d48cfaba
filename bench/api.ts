// What the API costs, how long it lets wait and how soon it is ready, beside node:http alone that sends the
// same bytes; all guards are on, the log is written.
import { kindsOf } from './api/addresses.ts';
import { measureBulk } from './api/bulk.ts';
import { measureFixedRate } from './api/fixed-rate.ts';
import { measureLadder } from './api/ladder.ts';
import { measureNotModified } from './api/not-modified.ts';
import { measureStarts } from './api/starts.ts';
import { measureStreams } from './api/streams.ts';
import { askAll } from './servers/compare.ts';
import { serveDataset } from './servers/dataset.ts';
import { scripts, startServer } from './servers/measured-server.ts';

export async function measureApi(): Promise<string> {
  await using dataset = await serveDataset();
  const env = {
    SNAPSHOT_DIR: dataset.snapshotDir,
    LOG_LEVEL: 'info',
    RATE_LIMIT: '999999999',
  };
  const kinds = kindsOf(dataset);
  const starts = await measureStarts(env, kinds[0]?.addresses[0] ?? '/healthz');

  await using api = await startServer(scripts.api, env);
  await using bare = await startServer(scripts.bare);
  await using fastify = await startServer(scripts.readyBytes);
  await using guarded = await startServer(scripts.readyBytes, { GUARDS: 'on' });
  const ladder = await measureLadder({ bare, fastify, guarded, api }, kinds);
  const notModified = await measureNotModified(api, dataset);
  const fixedRate = await measureFixedRate(api, bare, await inBoth([api, bare], kinds));
  const bulk = await measureBulk(api, dataset.snapshotDir);
  return [ladder, notModified, fixedRate, bulk, await measureStreams(), starts].join('\n\n');
}

/** Some addresses of every kind, put into the memory of the second server, where they may be already. */
async function inBoth(
  [api, bare]: readonly [Parameters<typeof askAll>[0], Parameters<typeof askAll>[0]],
  kinds: ReturnType<typeof kindsOf>,
): Promise<string[]> {
  const addresses = kinds.flatMap((kind) => kind.addresses.slice(0, 50));
  for (const [address, body] of await askAll(api, addresses)) {
    await fetch(`${bare.origin}${address}`, { method: 'PUT', body });
  }
  return addresses;
}
