// Every figure as the pages of the explorer ask for it, but for all authorities at once: one metric, a few
// requests.
import { buildServer } from '@oflog/api';
import { createClient, type ApiClient } from '@oflog/api-client';
import type { Authority } from '@oflog/metrics-core';

import type {
  ComparisonRow,
  Figures,
  MetricItem,
  ObservationRow,
  PublicationResource,
} from '../../packages/explorer-web/src/lib/figures/model';

export interface Register {
  authorities: Authority[];
  metrics: MetricItem[];
  publications: PublicationResource[];
  /** Neighbours of each authority in being. */
  neighbours: Map<string, string[]>;
}

export interface FiguresOfMetric {
  metric: MetricItem;
  /** The latest period, beside each group; authorities that ended before have a row that says so. */
  latest: Figures<ComparisonRow>;
  /** All periods, by authority. */
  history: Map<string, ObservationRow[]>;
}

export interface Served extends AsyncDisposable {
  register: Register;
  /** With what was known on a day, where one is given. */
  read: (metric: MetricItem, asOf?: string) => Promise<FiguresOfMetric>;
}

/** Serves a folder of snapshots from this process. */
export async function serveFigures(snapshotDir: string): Promise<Served> {
  const server = await buildServer({ snapshotDir });
  const client = createClient(await server.listen({ port: 0, host: '127.0.0.1' }));
  const register = await readRegister(client);
  return {
    register,
    read: (metric, asOf) => readMetric(client, register, metric, asOf),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

async function readRegister(client: ApiClient): Promise<Register> {
  const { data: authorities } = found(await client.GET('/v1/authorities'));
  const { data: metrics } = found(await client.GET('/v1/metrics'));
  const { data: publications } = found(await client.GET('/v1/publications'));
  const inBeing = authorities.filter(({ to, type }) => to === null && type !== 'joint-body');
  const neighbours = await Promise.all(
    inBeing.map(async ({ code }) => {
      const path = { code };
      const answer = await client.GET('/v1/authorities/{code}/neighbours', { params: { path } });
      return [code, found(answer).data.map((place) => place.code)] as const;
    }),
  );
  return { authorities, metrics, publications, neighbours: new Map(neighbours) };
}

async function readMetric(
  client: ApiClient,
  { authorities }: Register,
  metric: MetricItem,
  asOf: string | undefined,
): Promise<FiguresOfMetric> {
  const group: ('england' | 'type' | 'neighbours')[] = ['england', 'type', 'neighbours'];
  const query = { metric: [metric.id], group, period: ['latest'], asOf };
  const ended = authorities.filter(({ to }) => to !== null).map(({ code }) => code);
  const [inBeing, byName, history] = await Promise.all([
    client.GET('/v1/comparisons', { params: { query } }),
    client.GET('/v1/comparisons', { params: { query: { ...query, authority: ended } } }),
    client.GET('/v1/observations', { params: { query: { metric: [metric.id], asOf } } }),
  ]);
  const [present, past] = [found(inBeing), found(byName)];
  const told = new Set(past.data.map(({ authority }) => authority));
  return {
    metric,
    latest: {
      rows: [...present.data.filter(({ authority }) => !told.has(authority)), ...past.data],
      caveats: [...present.meta.caveats, ...past.meta.caveats].filter(
        ({ id }, index, all) => all.findIndex((caveat) => caveat.id === id) === index,
      ),
      attribution: present.meta.attribution,
    },
    history: Map.groupBy(found(history).data, ({ authority }) => authority),
  };
}

function found<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(`The API refused: ${JSON.stringify(error)}`);
  return data;
}
