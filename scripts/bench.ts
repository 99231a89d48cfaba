// npx pnpm bench: how long the built API and explorer take to answer, one request after another.
import { summarise } from './benching/timings.ts';
import { addresses, prepare, serve } from './serving/serve.ts';
import { untilToldToStop } from './serving/until-told-to-stop.ts';

interface Listed {
  id: string;
}

interface Authority {
  slug: string;
  to: string | null;
}

const requests = 50;

await untilToldToStop(async (stop) => {
  const settings = await prepare({ ...process.env, PORT: '0', API_PORT: '0' });
  const { explorer, api } = addresses(settings);
  const measured = new AbortController();
  let measuring: Promise<void> | undefined;
  await serve(settings, AbortSignal.any([stop, measured.signal]), () => {
    measuring = measureAll(explorer, api).finally(() => measured.abort());
  });
  await measuring;
});

async function measureAll(explorer: string, api: string): Promise<void> {
  const metric = (await list<Listed>(`${api}/v1/metrics`))[0];
  const authority = (await list<Authority>(`${api}/v1/authorities`)).find(({ to }) => to === null);
  const area = (await list<Listed>(`${api}/v1/policy-areas`))[0];
  if (metric === undefined || authority === undefined || area === undefined) {
    throw new Error('There is nothing to ask for: the API lists no metric, authority or area.');
  }
  const asked = `metric=${metric.id}&authority=${authority.slug}`;
  const urls = [
    `${api}/v1/authorities`,
    `${api}/v1/observations?${asked}`,
    `${api}/v1/observations?metric=${metric.id}`,
    `${api}/v1/comparisons?${asked}&group=england&period=latest`,
    `${api}/v1/comparisons?${asked}&group=neighbours&period=latest`,
    `${explorer}/`,
    `${explorer}/authorities/${authority.slug}`,
    `${explorer}/authorities/${authority.slug}/${area.id}`,
  ];
  process.stdout.write('median ms   95th ms        kB   request\n');
  for (const url of urls) await measure(url);
}

async function measure(url: string): Promise<void> {
  const times: number[] = [];
  let bytes = 0;
  for (let count = 0; count < requests; count += 1) {
    const begun = performance.now();
    const response = await fetch(url);
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - begun);
    if (!response.ok) throw new Error(`${url} answered ${response.status}, expected 200.`);
  }
  const { median, ninetyFifth } = summarise(times);
  const columns = [median.toFixed(1), ninetyFifth.toFixed(1), (bytes / 1000).toFixed(1)];
  const { pathname, search } = new URL(url);
  process.stdout.write(
    `${columns.map((text) => text.padStart(9)).join(' ')}   ${pathname}${search}\n`,
  );
}

async function list<Item>(url: string): Promise<Item[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}, expected 200.`);
  const { data } = (await response.json()) as { data: Item[] };
  return data;
}
