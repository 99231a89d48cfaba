// The processor time of an answer, rung by rung: node:http alone, Fastify, Fastify behind the guards, the
// API. All send the same bytes from memory and are asked in turns; the API was asked once before, cold.
import { ratio, table } from '../report/table.ts';
import { addCost, askAll, type Cost } from '../servers/compare.ts';
import type { MeasuredServer } from '../servers/measured-server.ts';
import { wantedOfKind, type Kind } from './addresses.ts';

export interface Rungs {
  bare: MeasuredServer;
  fastify: MeasuredServer;
  guarded: MeasuredServer;
  api: MeasuredServer;
}

const perTurn = 250;
const unmeasuredRounds = 3;
const rounds = 6;

export async function measureLadder(rungs: Rungs, kinds: readonly Kind[]): Promise<string> {
  const rows: string[][] = [];
  let addresses = 0;
  for (const kind of kinds) {
    const { cold, bodies } = await askCold(rungs, kind);
    const known = [...bodies.keys()];
    addresses += known.length;
    const costs = await askInTurns(rungs, known);
    const bytes = [...bodies.values()].reduce((sum, length) => sum + length, 0);
    const each = (name: keyof Rungs) => costs[name] / (known.length * rounds);
    rows.push([
      kind.title,
      String(known.length),
      (bytes / known.length / 1000).toFixed(1),
      cold.toFixed(2),
      ...(['bare', 'fastify', 'guarded', 'api'] as const).map((name) => each(name).toFixed(3)),
      ...(['fastify', 'guarded', 'api'] as const).map((name) => ratio(costs[name], costs.bare)),
    ]);
  }
  const { now } = await rungs.api.memoryMegabytes();
  const kept = await keptMegabytes(rungs.api);
  return [
    table(
      [
        'CPU ms of an answer',
        ...['addresses', 'mean kB', 'API cold', 'bare', 'Fastify', 'with guards', 'API warm'],
        ...['Fastify / bare', 'guards / bare', 'API / bare'],
      ],
      rows,
    ),
    `${addresses} different addresses, ${wantedOfKind} of each kind. After them the API keeps ${kept.toFixed(0)} MB of answers; its process
has ${now.toFixed(0)} MB in all.`,
  ].join('\n\n');
}

/** Each address once, until there are enough with a body of the wanted length; the others get the same. */
async function askCold({ api, ...others }: Rungs, { addresses, accepts }: Kind) {
  const bodies = new Map<string, number>();
  let asked = 0;
  let cpu = 0;
  while (bodies.size < wantedOfKind && asked < addresses.length) {
    const turn = addresses.slice(asked, asked + 50);
    asked += turn.length;
    const before = await api.cpuMilliseconds();
    const answers = await askAll(api, turn);
    cpu += (await api.cpuMilliseconds()) - before;
    for (const [address, body] of answers) {
      if (!accepts(body.byteLength) || bodies.size === wantedOfKind) continue;
      bodies.set(address, body.byteLength);
      await Promise.all(
        Object.values(others).map(({ origin }) =>
          fetch(`${origin}${address}`, { method: 'PUT', body }),
        ),
      );
    }
  }
  return { cold: cpu / asked, bodies };
}

async function askInTurns(rungs: Rungs, known: readonly string[]) {
  const names = ['bare', 'fastify', 'guarded', 'api'] as const;
  const costs = { bare: 0, fastify: 0, guarded: 0, api: 0 };
  for (let round = 0; round < unmeasuredRounds + rounds; round += 1) {
    for (let at = 0; at < known.length; at += perTurn) {
      for (const name of names) {
        const cost: Cost = { cpuMilliseconds: [0], milliseconds: 0 };
        await addCost(cost, [rungs[name]], known.slice(at, at + perTurn));
        if (round >= unmeasuredRounds) costs[name] += cost.cpuMilliseconds[0] ?? 0;
      }
    }
  }
  return costs;
}

async function keptMegabytes({ origin }: MeasuredServer): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^kept_answers_size_bytes (.+)$/m.exec(text)?.[1]) / 2 ** 20;
}
