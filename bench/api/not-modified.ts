// What it costs to say that a client has the answer already, beside sending it: both by the API.
import { mixedPairs, type ServedDataset } from '../servers/dataset.ts';
import { ratio, table } from '../report/table.ts';
import { addCost, askAll, type Cost } from '../servers/compare.ts';
import type { MeasuredServer } from '../servers/measured-server.ts';

const wanted = 200;
const rounds = 25;
const bytes = { least: 56_000, most: 72_000 };

export async function measureNotModified(
  api: MeasuredServer,
  { measures, authorities }: ServedDataset,
): Promise<string> {
  const known = await addressesOfLength(api, measures, authorities);
  const [first = ''] = known;
  const tag = (await fetch(`${api.origin}${first}`, { headers: uncompressed })).headers.get('etag');
  const whole: Cost = { cpuMilliseconds: [0], milliseconds: 0 };
  const notModified: Cost = { cpuMilliseconds: [0], milliseconds: 0 };
  for (let round = 0; round < rounds; round += 1) {
    await addCost(whole, [api], known);
    // All of one dataset in one format have the same tag.
    await addCost(notModified, [api], known, { 'if-none-match': tag ?? '' });
  }
  const each = (cost: Cost) => (cost.cpuMilliseconds[0] ?? 0) / (known.length * rounds);
  return table(
    ['CPU ms of an answer', 'addresses', '200', '304', '304 / 200'],
    [
      [
        'figures of some 64 kB',
        String(known.length),
        each(whole).toFixed(3),
        each(notModified).toFixed(3),
        ratio(each(notModified), each(whole)),
      ],
    ],
  );
}

const uncompressed = { 'accept-encoding': 'identity' };

async function addressesOfLength(
  api: MeasuredServer,
  measures: readonly string[],
  authorities: readonly string[],
): Promise<string[]> {
  const known: string[] = [];
  const pairs = mixedPairs(measures.slice(0, -8), authorities);
  for (let at = 0; at < pairs.length && known.length < wanted; at += 20) {
    const turn = pairs.slice(at, at + 20).map(([metric, authority]) => {
      const start = measures.indexOf(metric);
      const several = measures.slice(start, start + 8).map((id) => `metric=${id}`);
      return `/v1/observations?${several.join('&')}&authority=${authority}`;
    });
    for (const [address, { byteLength }] of await askAll(api, turn)) {
      if (byteLength >= bytes.least && byteLength <= bytes.most) known.push(address);
    }
  }
  return known.slice(0, wanted);
}
