// From the start of the process to an answer that needs the dataset, in turns with the bare server.
import { ratio, table } from '../report/table.ts';
import { scripts, startServer } from '../servers/measured-server.ts';

const starts = 5;

export async function measureStarts(env: NodeJS.ProcessEnv, address: string): Promise<string> {
  const times = { api: [] as number[], bare: [] as number[] };
  for (let count = 0; count < starts; count += 1) {
    times.api.push(await startTime(scripts.api, env, address));
    times.bare.push(await startTime(scripts.bare));
  }
  const [api, yardstick] = [median(times.api), median(times.bare)];
  return table(
    ['from process start', 'ms', 'bare', 'ratio'],
    [
      [
        `first figures, median of ${starts} starts`,
        ...[api.toFixed(0), yardstick.toFixed(0), ratio(api, yardstick)],
      ],
    ],
  );
}

async function startTime(...server: Parameters<typeof startServer>): Promise<number> {
  await using started = await startServer(...server);
  return started.readyMilliseconds;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
