// What the API costs, and how soon it is ready, beside node:http alone that sends the same bytes.
import { ratio, table } from './report/table.ts';
import { compare, comparedCells, comparedHeader, type Question } from './servers/compare.ts';
import { mixed, mixedPairs, serveDataset, type ServedDataset } from './servers/dataset.ts';
import { scripts, startServer } from './servers/measured-server.ts';

const starts = 3;
const largeBytes = 8_000;
const isSmall = (bytes: number) => bytes < largeBytes;
const isLarge = (bytes: number) => bytes >= largeBytes;

export async function measureApi(): Promise<string> {
  await using dataset = await serveDataset();
  const env = { SNAPSHOT_DIR: dataset.snapshotDir, LOG_LEVEL: 'warn' };
  const questions = questionsOf(dataset);

  const startTable = await measureStarts(env, questions[0]?.addresses[0] ?? '/healthz');
  await using api = await startServer(scripts.api, env);
  await using yardstick = await startServer(scripts.bare);
  const rows: string[][] = [];
  for (const question of questions) {
    rows.push([question.title, ...comparedCells(await compare(api, yardstick, question))]);
  }
  return [table(['warm answers', ...comparedHeader], rows), startTable].join('\n\n');
}

function questionsOf({ measures, authorities, slices }: ServedDataset): Question[] {
  const pairs = mixedPairs(measures, authorities);
  const ofPairs = (endpoint: string, also = '') =>
    pairs.map(
      ([metric, authority]) => `/v1/${endpoint}?metric=${metric}&authority=${authority}${also}`,
    );
  const ofSlices = mixed(slices).map(
    ([metric, period]) => `/v1/observations?metric=${metric}&period=${period}`,
  );
  const title = (endpoint: string, accepts: typeof isSmall) =>
    `${endpoint}, ${accepts === isSmall ? 'below 8 kB' : '8 kB and more'}`;
  const question = (endpoint: string, accepts: typeof isSmall, addresses: readonly string[]) => ({
    title: title(endpoint, accepts),
    addresses,
    accepts,
  });
  return [
    question('observations', isSmall, ofPairs('observations', '&period=latest')),
    question('observations', isLarge, ofSlices),
    question('comparisons', isSmall, ofPairs('comparisons', '&period=latest')),
    question('comparisons', isLarge, ofPairs('comparisons')),
  ];
}

/** Until an answer that needs the dataset, in turns with the start of the bare server. */
async function measureStarts(env: NodeJS.ProcessEnv, address: string): Promise<string> {
  const times = { api: [] as number[], bare: [] as number[] };
  for (let count = 0; count < starts; count += 1) {
    times.api.push(await startTime(scripts.api, env, address));
    times.bare.push(await startTime(scripts.bare));
  }
  const [api, yardstick] = [median(times.api), median(times.bare)];
  const row = [api.toFixed(0), yardstick.toFixed(0), ratio(api, yardstick)];
  return table(
    ['from process start', 'ms', 'bare', 'ratio'],
    [[`first figures, median of ${starts} starts`, ...row]],
  );
}

async function startTime(...server: Parameters<typeof startServer>): Promise<number> {
  await using started = await startServer(...server);
  return started.readyMilliseconds;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
