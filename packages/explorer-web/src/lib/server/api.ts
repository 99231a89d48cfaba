// Everything that the pages read, through the typed client of the API. Definitions and the register are
// kept for a minute, and forgotten with a new dataset: every page needs them.
import { createClient, type Schemas } from '@oflog/api-client';

import { API_URL } from '$app/env/private';

import type {
  ComparisonRow,
  EnglandRow,
  Figures,
  GroupKind,
  ObservationRow,
} from '../figures/model';
import { membersOf } from '../figures/members';
import { answerOf } from './answer-of';
import { askVersion, datasetInUse } from './dataset-in-use';
import { remembered } from './remembered';

interface FiguresQuery {
  metric: string[];
  authority?: string[];
  period?: string[];
  /** The day whose knowledge is asked for, `YYYY-MM-DD`; left out: today's. */
  asOf?: string;
}

interface ComparisonsQuery extends FiguresQuery {
  group: GroupKind[];
  /** Id of the neighbour model. */
  model?: string;
}

const client = createClient(API_URL, uncompressed);
const aMinute = 60_000;

export const dataset = datasetInUse(() => askVersion(API_URL));
const terms = { epoch: () => dataset.lastHeard };

export const policyAreas = list(() => answerOf(client.GET('/v1/policy-areas')));
export const metrics = list(() => answerOf(client.GET('/v1/metrics')));
export const contextVariables = list(() => answerOf(client.GET('/v1/context-variables')));
export const neighbourModels = list(() => answerOf(client.GET('/v1/neighbour-models')));
export const publications = list(() => answerOf(client.GET('/v1/publications')));
export const calendar = list(() => answerOf(client.GET('/v1/calendar')));
export const changes = list(() => answerOf(client.GET('/v1/changes')));
export const glossary = list(() => answerOf(client.GET('/v1/glossary')));
export const authorities = list(() => answerOf(client.GET('/v1/authorities')));

export const policyArea = resource((id) =>
  answerOf(client.GET('/v1/policy-areas/{id}', { params: { path: { id } } })),
);
export const metric = resource((id) =>
  answerOf(client.GET('/v1/metrics/{id}', { params: { path: { id } } })),
);

/** Files of the whole dataset; none until they are written, which is after the dataset came into use. */
export async function downloads(): Promise<Schemas['Download'][]> {
  return (await answerOf(client.GET('/v1/downloads'))).data;
}

/** What has the words or lies at the postcode, the best match first; if nothing, why. */
export async function search(
  q: string,
): Promise<{ results: Schemas['SearchResult'][]; whyNone: string | null }> {
  const reply = client.GET('/v1/search', { params: { query: { q } } });
  // Too long a text, or postcodes that nobody can look up at the moment, are no fault of the page.
  const { error } = await reply.catch(() => ({ error: undefined }));
  if (error?.parameter === 'q') return { results: [], whyNone: error.detail };
  const { data, meta } = await answerOf(reply);
  return { results: data, whyNone: meta.empty?.reason ?? null };
}

/** An authority by its code or slug, former ones too. */
export async function authority(code: string): Promise<Schemas['Authority']> {
  const known = (await authorities()).find((one) => one.slug === code || one.code === code);
  if (known !== undefined) return known;
  const path = { code };
  const { data } = await answerOf(client.GET('/v1/authorities/{code}', { params: { path } }));
  return data;
}

/** Slugs of the authorities that a text may have meant, nearest first. */
export async function slugsNear(text: string): Promise<string[]> {
  const path = { code: text };
  const { error } = await client
    .GET('/v1/authorities/{code}', { params: { path } })
    .catch(() => ({ error: undefined }));
  return error?.nearest ?? [];
}

/** The neighbours of an authority under a model, by name. */
export async function neighbours(code: string, model: string): Promise<Schemas['Neighbour'][]> {
  const { data } = await answerOf(
    client.GET('/v1/authorities/{code}/neighbours', {
      params: { path: { code }, query: { model } },
    }),
  );
  return data;
}

/** Members of a combined authority, and what an authority belongs to. */
export async function memberships(code: string): Promise<Schemas['Membership'][]> {
  const path = { code };
  const { data } = await answerOf(
    client.GET('/v1/authorities/{code}/memberships', { params: { path } }),
  );
  return data;
}

export async function observations(query: FiguresQuery): Promise<Figures<ObservationRow>> {
  if (query.metric.length === 0) return nothing;
  return figures(await answerOf(client.GET('/v1/observations', { params: { query } })));
}

export async function comparisons(query: ComparisonsQuery): Promise<Figures<ComparisonRow>> {
  if (query.metric.length === 0) return nothing;
  return figures(await answerOf(client.GET('/v1/comparisons', { params: { query } })));
}

/**
 * The latest figure of every member of the group England, beside its median. Those of today are the same
 * for every page, so kept too; days in the past are too many to keep.
 */
export function englandOf(metricId: string, asOf: string | undefined): Promise<EnglandRow[]> {
  return asOf === undefined ? englandToday(metricId) : readEngland(metricId, asOf);
}

const englandToday = remembered((metricId) => readEngland(metricId, undefined), aMinute, terms);

async function readEngland(metricId: string, asOf: string | undefined): Promise<EnglandRow[]> {
  const [all, { rows }] = await Promise.all([
    authorities(),
    comparisons({ metric: [metricId], group: ['england'], period: ['latest'], asOf }),
  ]);
  return membersOf(rows, all).map(({ authority: code, period, state, ...row }) => ({
    authority: code,
    period,
    state,
    display: row.display,
    distance: row.distance,
    median: row.median,
    mad: row.mad,
  }));
}

/** The API is near: to compress what it says, and to unpack it here, would cost more than to send it. */
function uncompressed(request: Request): Promise<Response> {
  request.headers.set('accept-encoding', 'identity');
  return fetch(request);
}

/** No metric asked for is no figure; to the API it would mean every metric. */
const nothing = { rows: [], caveats: [], attribution: [] };

function figures<Row>(answer: { data: Row[]; meta: Schemas['FiguresMeta'] }): Figures<Row> {
  const { caveats, attribution } = answer.meta;
  return { rows: answer.data, caveats, attribution };
}

function list<Item>(read: () => Promise<{ data: Item[] }>): () => Promise<Item[]> {
  const kept = remembered(async () => (await read()).data, aMinute, terms);
  return () => kept('');
}

function resource<Item>(
  read: (id: string) => Promise<{ data: Item }>,
): (id: string) => Promise<Item> {
  return remembered(async (id) => (await read(id)).data, aMinute, terms);
}
