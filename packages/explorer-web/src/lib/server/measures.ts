// What the pages of metrics and context variables read beside their definitions: everybody's figures in a
// period, how they are spread, what releases changed, and boundaries for maps.
import { createClient } from '@oflog/api-client';

import { API_URL } from '$app/env/private';

import type { ComparisonRow, Figures } from '../figures/model';
import { membersOf } from '../figures/members';
import { shapesOf, sinceWhen, type AreaShapes } from '../maps/areas';
import type { Tier } from '../maps/tiers';
import type { Topology } from '../maps/topology';
import type { ContextVariableResource, DistributionResource, VintageRow } from '../measure/model';
import { answerOf } from './answer-of';
import { authorities, comparisons, dataset } from './api';
import { remembered } from './remembered';

export interface FiguresAsked {
  id: string;
  /** Id of the period; null for the latest. */
  period: string | null;
  /** The day whose knowledge is asked for; undefined: today's. */
  asOf: string | undefined;
}

const client = createClient(API_URL);
const aMinute = 60_000;
const terms = { epoch: () => dataset.lastHeard };

export const contextVariable: (id: string) => Promise<ContextVariableResource> = remembered(
  async (id) => {
    const path = { id };
    return (await answerOf(client.GET('/v1/context-variables/{id}', { params: { path } }))).data;
  },
  aMinute,
  terms,
);

/** The figure of every member of the group England in one period, beside its median or that of their types. */
export async function figuresIn(
  asked: FiguresAsked,
  group: 'england' | 'type',
): Promise<Figures<ComparisonRow>> {
  const { id, period, asOf } = asked;
  const [everybody, figures] = await Promise.all([
    authorities(),
    comparisons({ metric: [id], group: [group], period: [period ?? 'latest'], asOf }),
  ]);
  return { ...figures, rows: membersOf(figures.rows, everybody) };
}

/** How the values of that group are spread. */
export async function distribution(
  collection: 'metrics' | 'context-variables',
  { id, period, asOf }: FiguresAsked,
): Promise<DistributionResource> {
  const params = { path: { id }, query: { period: period ?? 'latest', asOf } };
  const answer =
    collection === 'metrics'
      ? answerOf(client.GET('/v1/metrics/{id}/distribution', { params }))
      : answerOf(client.GET('/v1/context-variables/{id}/distribution', { params }));
  return (await answer).data;
}

/** Each release's statement of each figure of a measure, by id: read rarely, since there are thousands. */
export const vintagesOf: (id: string) => Promise<VintageSummary[]> = remembered(
  async (id) => {
    const query = { metric: [id] };
    const { data } = await answerOf(client.GET('/v1/vintages', { params: { query } }));
    return data.map(({ release, display, published, revision }) => ({
      release,
      display,
      published,
      revision,
    }));
  },
  10 * aMinute,
  terms,
);

export type VintageSummary = Pick<VintageRow, 'release' | 'display' | 'published' | 'revision'>;

/** The areas of a tier on a day, and since when they have looked like this; null without boundaries. */
export async function shapesOn(
  tier: Tier,
  day: string,
): Promise<{ since: string; shapes: AreaShapes } | null> {
  const [known, everybody] = await Promise.all([topology(''), authorities()]);
  if (known === null) return null;
  const since = sinceWhen(known, everybody, tier, day);
  const shapes = await shapesOfTier[tier](since);
  return shapes === null ? null : { since, shapes };
}

const topology = remembered(
  async (): Promise<Topology | null> => {
    const text = await answerOf(textAt(`${API_URL}/v1/boundaries.topojson`));
    return text === '' ? null : (JSON.parse(text) as Topology);
  },
  10 * aMinute,
  terms,
);

/** For each tier its areas by the day since when they look so. */
const shapesOfTier: Record<Tier, (since: string) => Promise<AreaShapes | null>> = {
  'lower-tier': drawnOf('lower-tier'),
  'upper-tier': drawnOf('upper-tier'),
  combined: drawnOf('combined'),
};

function drawnOf(tier: Tier) {
  return remembered(
    async (since) => {
      const [known, everybody] = await Promise.all([topology(''), authorities()]);
      return known === null ? null : shapesOf(known, everybody, tier, since);
    },
    10 * aMinute,
    terms,
  );
}

/** An answer that is no JSON to the typed client; empty where the dataset has no such thing. */
async function textAt(address: string): Promise<{ data?: string; response: Response }> {
  const response = await fetch(address);
  if (response.status === 404) return { data: '', response };
  return response.ok ? { data: await response.text(), response } : { response };
}
