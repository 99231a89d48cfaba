// What the address of the page of a measure asks for: which view, which period, and who is in the table.
import { authorityTypes, type AuthorityType } from '@oflog/metrics-core';

import { arounds, type Around } from '../maps/around';
import type { Tier } from '../maps/tiers';

export const measureViews = ['about', 'map', 'table', 'data'] as const;
export type MeasureView = (typeof measureViews)[number];

export const measureViewNames: Record<MeasureView, string> = {
  about: 'Definition',
  map: 'Map and spread',
  table: 'Table by name',
  data: 'Changes and downloads',
};

export interface Asked {
  view: MeasureView;
  /** Id of a period that is held; null for the latest one. */
  period: string | null;
  type: AuthorityType | null;
  /** Name of a region. */
  region: string | null;
  tier: string | null;
  /** Whose median the bands of the map lie around. */
  around: Around;
}

/** Any other text is as nothing. */
export function askedOf({ searchParams }: Pick<URL, 'searchParams'>, periods: string[]): Asked {
  const text = (name: string) => searchParams.get(name);
  return {
    view: measureViews.find((view) => view === text('view')) ?? 'about',
    period: periods.find((period) => period === text('period')) ?? null,
    type: authorityTypes.find((type) => type === text('type')) ?? null,
    region: text('region'),
    tier: text('areas'),
    around: arounds.find((around) => around === text('around')) ?? 'england',
  };
}

/** The same page in another view, for the same period and day. */
export function hrefOfMeasureView(
  { pathname, search: asked }: Pick<URL, 'pathname' | 'search'>,
  view: MeasureView,
): string {
  const searchParams = new URLSearchParams(asked);
  const kept = ['period', 'asOf'].flatMap((name) => {
    const value = searchParams.get(name) ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const search = new URLSearchParams([...(view === 'about' ? [] : [['view', view]]), ...kept]);
  return search.size === 0 ? pathname : `${pathname}?${search.toString()}`;
}

export interface MapChoice {
  tier: Tier;
  around: Around;
}

/**
 * The parameters of an address that tell one map from the others of a measure: none for the first tier and
 * for England, so that each map has one address.
 */
export function mapParameters({ tier, around }: MapChoice, [first]: Tier[]): [string, string][] {
  return [
    ...(tier === first ? [] : [['areas', tier] satisfies [string, string]]),
    ...(around === 'england' ? [] : [['around', around] satisfies [string, string]]),
  ];
}

/** Another map of the measure, for the same period and day. */
export function hrefOfMap(
  url: Pick<URL, 'pathname' | 'search'>,
  choice: MapChoice,
  tiers: Tier[],
): string {
  const parameters = mapParameters(choice, tiers).map(([name, value]) => `&${name}=${value}`);
  return `${hrefOfMeasureView(url, 'map')}${parameters.join('')}`;
}

/** The tier of the address where the measure has it, else its first one. */
export function tierAsked(asked: string | null, tiers: Tier[]): Tier | null {
  return tiers.find((tier) => tier === asked) ?? tiers[0] ?? null;
}
