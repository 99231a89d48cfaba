// The built explorer with the API that it asks, each in a process of its own, on free ports.
import { serveDataset, type ServedDataset } from './dataset.ts';
import { scripts, startServer, type MeasuredServer } from './measured-server.ts';

export interface ServedExplorer extends AsyncDisposable {
  origin: string;
  dataset: ServedDataset;
  explorer: MeasuredServer;
  api: MeasuredServer;
}

export async function serveExplorer(): Promise<ServedExplorer> {
  const stack = new AsyncDisposableStack();
  const dataset = stack.use(await serveDataset());
  const api = stack.use(
    await startServer(scripts.api, {
      SNAPSHOT_DIR: dataset.snapshotDir,
      LOG_LEVEL: 'warn',
      RATE_LIMIT: 'off',
    }),
  );
  const explorer = stack.use(
    await startServer(scripts.explorer, { API_URL: api.origin, LOG_LEVEL: 'warn' }),
  );
  return {
    origin: explorer.origin,
    dataset,
    explorer,
    api,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
