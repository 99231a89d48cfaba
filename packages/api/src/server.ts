// `node dist/server.js`: serves the snapshot in SNAPSHOT_DIR until it is told to stop.
import { buildServer } from './build-server';
import { readSettings } from './settings';

async function main(): Promise<void> {
  const { host, port, snapshotDir, logLevel } = readSettings(process.env);
  const app = await buildServer({ snapshotDir, logLevel });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close());
  }
  await app.listen({ host, port });
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
