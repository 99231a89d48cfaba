// Peak memory of answers that are streamed: a hundred of 10,000 rows, one after another, beside one of a
// million, each in a process of its own over the same generated observations.
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';
import { makeGeneratedSnapshot } from '@oflog/store/generated-store';

import { table } from '../report/table.ts';
import { scripts, startServer } from '../servers/measured-server.ts';

const measures = 100;
/** Each with what addresses end in. */
const formats = [
  ['JSON', ''],
  ['CSV', '.csv'],
  ['XLSX', '.xlsx'],
  ['Parquet', '.parquet'],
] as const;

export async function measureStreams(): Promise<string> {
  const snapshotDir = await mkdtemp(path.join(tmpdir(), 'bench-streams-'));
  try {
    await makeGeneratedSnapshot(snapshotDir, catalogue, measures);
    const env = { SNAPSHOT_DIR: snapshotDir, LOG_LEVEL: 'warn', RATE_LIMIT: 'off' };
    const ids = await measureIds(env);
    const rows: string[][] = [];
    for (const [format, ending] of formats) {
      const address = `/v1/observations${ending}?asOf=2026-01-01`;
      const short = await peak(
        env,
        ids.map((id) => `${address}&metric=${id}`),
      );
      const long = await peak(env, [address]);
      const growth = `${((long / short - 1) * 100).toFixed(1)} %`;
      rows.push([format, short.toFixed(0), long.toFixed(0), growth]);
    }
    return table(
      ['streams', `${ids.length} of 10,000 rows, peak MB`, '1 of 1,000,000 rows', 'growth'],
      rows,
    );
  } finally {
    await rm(snapshotDir, { recursive: true });
  }
}

async function measureIds(env: NodeJS.ProcessEnv): Promise<string[]> {
  await using api = await startServer(scripts.api, env);
  const list = async (kind: string) => {
    const answer = await fetch(`${api.origin}/v1/${kind}`);
    return ((await answer.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
  };
  return [...(await list('metrics')), ...(await list('context-variables'))].slice(0, measures);
}

async function peak(env: NodeJS.ProcessEnv, addresses: readonly string[]): Promise<number> {
  await using api = await startServer(scripts.api, env);
  for (const address of addresses) await readAway(`${api.origin}${address}`);
  return (await api.memoryMegabytes()).peak;
}

function readAway(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode ?? ''}`));
      response.resume().once('end', resolve).once('error', reject);
    }).once('error', reject);
  });
}
