// How long the slowest hundredth waits when 500 requests come each second, whatever became of those before.
import { Agent, get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import { ratio, table } from '../report/table.ts';
import type { MeasuredServer } from '../servers/measured-server.ts';

const perSecond = 500;
const secondsOfTurn = 4;
const turns = 6;

interface Waited {
  milliseconds: number[];
  errors: number;
}

/** Addresses that both servers answer from memory. */
export async function measureFixedRate(
  api: MeasuredServer,
  bare: MeasuredServer,
  addresses: readonly string[],
): Promise<string> {
  const waited = { api: none(), bare: none() };
  for (let turn = 0; turn < turns; turn += 1) {
    await ask(api, addresses, waited.api);
    await ask(bare, addresses, waited.bare);
  }
  const row = (title: string, share: number) => {
    const [ours, yardstick] = [quantile(waited.api, share), quantile(waited.bare, share)];
    return [title, ours.toFixed(2), yardstick.toFixed(2), ratio(ours, yardstick)];
  };
  const errors = `${waited.api.errors} and ${waited.bare.errors} errors`;
  return [
    table(
      [`${perSecond} requests/s, ms`, 'API', 'bare', 'ratio'],
      [row('p50', 0.5), row('p99', 0.99)],
    ),
    `${waited.api.milliseconds.length} requests to each, in turns of ${secondsOfTurn} s, timed from when they were due; ${errors}.`,
  ].join('\n\n');
}

async function ask(
  { origin }: MeasuredServer,
  addresses: readonly string[],
  waited: Waited,
): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const pending: Promise<void>[] = [];
  for (let count = 0; count < perSecond * secondsOfTurn; count += 1) {
    const due = begun + (count * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await delay(early);
    pending.push(time(`${origin}${addresses[count % addresses.length] ?? ''}`, agent, due, waited));
  }
  await Promise.all(pending);
  agent.destroy();
}

function time(url: string, agent: Agent, due: number, waited: Waited): Promise<void> {
  return new Promise((resolve) => {
    const failed = () => {
      waited.errors += 1;
      resolve();
    };
    get(url, { agent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode !== 200) waited.errors += 1;
        waited.milliseconds.push(performance.now() - due);
        resolve();
      });
    }).once('error', failed);
  });
}

function none(): Waited {
  return { milliseconds: [], errors: 0 };
}

function quantile({ milliseconds }: Waited, share: number): number {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
