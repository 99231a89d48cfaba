// `node dist/server.js`: serves the snapshot in SNAPSHOT_DIR, or in the database of DATABASE_URL, until it is
// told to stop.
import { buildServer } from './build-server';
import { readSettings } from './settings';

async function main(): Promise<void> {
  const { host, port, ...settings } = readSettings(process.env);
  const app = await buildServer(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close());
  }
  await app.listen({ host, port }).catch((error: unknown) => {
    if (!isPortInUse(error)) throw error;
    throw new Error(
      `Port ${port} is in use by another program. Stop that program, or set API_PORT to another port.`,
    );
  });
}

function isPortInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
