// Throughput of the file that holds the whole dataset, beside node:http that pipes the same file.
import { execFile } from 'node:child_process';
import { get } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';

import { ratio, table } from '../report/table.ts';
import { scripts, startServer, type MeasuredServer } from '../servers/measured-server.ts';

const rounds = 15;

export async function measureBulk(api: MeasuredServer, snapshotDir: string): Promise<string> {
  await promisify(execFile)(process.execPath, [scripts.writeDownloads], {
    env: { ...process.env, SNAPSHOT_DIR: snapshotDir },
  });
  const listed = (await (await fetch(`${api.origin}/v1/downloads`)).json()) as {
    data: { file: string; address: string }[];
  };
  const [download] = listed.data;
  if (download === undefined) throw new Error('The API lists no download.');
  await using yardstick = await startServer(scripts.file, {
    FILE: path.join(snapshotDir, download.file),
  });
  const ours = { bytes: 0, milliseconds: 0 };
  const theirs = { bytes: 0, milliseconds: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = round > 0;
    await readAway(`${api.origin}${download.address}`, ours, measured);
    await readAway(`${yardstick.origin}/`, theirs, measured);
  }
  const perSecond = (one: typeof ours) => one.bytes / one.milliseconds / 1000;
  return table(
    ['download', 'MB', 'MB/s', 'static file', 'ratio'],
    [
      [
        'the whole dataset, zip',
        (ours.bytes / rounds / 1e6).toFixed(1),
        perSecond(ours).toFixed(0),
        perSecond(theirs).toFixed(0),
        ratio(perSecond(ours), perSecond(theirs)),
      ],
    ],
  );
}

function readAway(
  url: string,
  sum: { bytes: number; milliseconds: number },
  measured: boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let bytes = 0;
    get(url, (response) => {
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      response.once('error', reject).once('end', () => {
        if (measured) {
          sum.bytes += bytes;
          sum.milliseconds += performance.now() - begun;
        }
        resolve();
      });
    }).once('error', reject);
  });
}
