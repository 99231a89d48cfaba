// The cards of an area page: reads the rows that a view needs and hands them to pure functions.
import { formatValue, type Authority } from '@oflog/metrics-core';

import { aboutMetric, type AboutMetric } from '../area/about-metric';
import { comparedWith, type Chip } from '../area/compared-with';
import { latestRows } from '../area/latest-rows';
import { stripTable, type StripTable } from '../area/strip-table';
import type { View } from '../area/view';
import type { DotStrip } from '../charts/dot-strip';
import type { LineChart } from '../charts/line-chart';
import type { ShownGroup } from '../comparators/groups-shown';
import { cardOf, type Card } from '../figures/card';
import type { DrawnTrend } from '../figures/chart-words';
import { chosenFigures, type ChosenFigure } from '../figures/chosen-figures';
import { dotStripOf } from '../figures/dot-strip-of';
import { earlierYears, type EarlierYears } from '../figures/earlier-years';
import type { ComparisonRow, EnglandRow, MetricItem, Neighbour } from '../figures/model';
import { publishedOn } from '../figures/published-on';
import { sharedOfCards, type SharedCaveats } from '../figures/shared-caveats';
import { retiredNotice, type RetiredNotice } from '../figures/retired';
import { latestMiddleHalf } from '../figures/latest-middle-half';
import { groupsNotDrawn, lineChartOf, type SeriesInput } from '../figures/series';
import { seriesTable, type SeriesTable } from '../figures/series-table';
import { sourcesOf, type ReportSource } from '../report/sources';
import { comparisons, englandOf, glossary, metric, observations, publications } from './api';
import { today } from './today';

export interface AreaCard {
  card: Card;
  strip: { chart: DotStrip | null; table: StripTable } | null;
  trend: Trend | null;
  table: SeriesTable | null;
  /** Beside figures over time, and where there is no figure at all. */
  earlier: EarlierYears | null;
  about: AboutMetric | null;
  retired: RetiredNotice | null;
  /** What the figure was read from. */
  sources: ReportSource[];
}

export interface Trend extends Omit<DrawnTrend, 'chart'> {
  chart: LineChart | null;
}

export interface AreaRequest {
  authority: Authority;
  metrics: MetricItem[];
  /** Among them is what takes the place of a retired metric. */
  everyMetric: MetricItem[];
  /** Among them are those that came before it. */
  everyAuthority: Authority[];
  /** Id of the neighbour model. */
  model: string | undefined;
  neighbours: Neighbour[];
  groups: readonly ShownGroup[];
  /** Authorities that the reader chose, by name. */
  chosen: Authority[];
  view: View;
  /** The day whose knowledge is shown; undefined for today's. */
  asOf: string | undefined;
}

export interface AreaCards {
  cards: AreaCard[];
  /** What to bear in mind of several of them, said once. */
  caveats: SharedCaveats;
  chips: Chip[];
  attribution: string[];
}

export async function areaCards(request: AreaRequest): Promise<AreaCards> {
  const { authority, metrics, model, view, groups, chosen, asOf } = request;
  const ids = metrics.map(({ id }) => id);
  const everyPeriod = view === 'trend' || view === 'table';
  const asked = { metric: ids, period: everyPeriod ? undefined : ['latest'], asOf };
  const [own, others, england, definitions, words, history, published] = await Promise.all([
    comparisons({
      ...asked,
      authority: [authority.code],
      // England is the axis of every dot strip.
      group: [...new Set<ShownGroup>(['england', ...groups])],
      model,
    }),
    rowsOfChosen(chosen, asked),
    // Those of a day in the past are not kept: they are read for the charts alone.
    asOf === undefined || view === 'latest'
      ? Promise.all(ids.map((id) => englandOf(id, asOf)))
      : [],
    view === 'about' ? Promise.all(ids.map(metric)) : [],
    view === 'about' ? glossary() : [],
    observations({ metric: ids, authority: [authority.code], asOf }),
    publications(),
  ]);

  const latestOwn = latestOfEach(own.rows, ids);
  // The view about the data has the whole definition of each, and what to bear in mind with it.
  const shared = sharedOfCards(view === 'about' ? [] : latestOwn, own.caveats);
  const cards = metrics.map((one, index) => {
    const format = (value: number) => formatValue(value, one);
    const rows = own.rows.filter((row) => row.metric === one.id);
    const everybody = england[index] ?? [];
    const latest = latestRows(rows);
    const runs = latest.some(({ state }) => state !== 'not-applicable');
    const series = {
      metric: one,
      authority,
      rows,
      format,
      groups,
      chosen: chosen.map(({ code, name }) => ({
        name,
        rows: others.filter((row) => row.authority === code && row.metric === one.id),
      })),
    };
    const figures = chosenFigures(chosen, others, { metric: one.id, period: latest[0]?.period });
    const definition = definitions.find(({ id }) => id === one.id);
    return {
      card: cardOf({
        metric: one,
        authority,
        rows: latest,
        groups,
        series: history.rows.filter((row) => row.metric === one.id),
        everybody,
        published: publishedOn(latest[0], published),
        caveats: own.caveats,
        shared,
        format,
        today: today(),
      }),
      strip: view === 'latest' && runs ? stripOf(request, one, everybody, latest, figures) : null,
      trend: view === 'trend' && runs ? trendOf(series) : null,
      table: view === 'table' && runs ? seriesTable(series) : null,
      earlier:
        latest.every(({ state }) => state === 'did-not-exist') || (everyPeriod && runs)
          ? earlierYears(one, authority, rows, request.everyAuthority)
          : null,
      about: definition === undefined ? null : aboutMetric(definition, words),
      retired: retiredNotice(one.lifecycle, request.everyMetric),
      sources: sourcesOf(latest[0]?.cells ?? [], published),
    };
  });
  const first = cards.length === 0 ? [] : latestRows(own.rows);
  return {
    cards,
    caveats: shared,
    chips: comparedWith(first, authority, chosen, groups),
    attribution: own.attribution,
  };
}

/** The authority's own latest row of each metric of a service that it runs. */
function latestOfEach(rows: ComparisonRow[], metrics: string[]): ComparisonRow[] {
  return metrics
    .flatMap((id) => latestRows(rows.filter((row) => row.metric === id)).slice(0, 1))
    .filter(({ state }) => state !== 'not-applicable');
}

async function rowsOfChosen(
  chosen: Authority[],
  asked: { metric: string[]; period: string[] | undefined; asOf: string | undefined },
): Promise<ComparisonRow[]> {
  if (chosen.length === 0) return [];
  const authority = chosen.map(({ code }) => code);
  return (await comparisons({ ...asked, authority, group: ['england'] })).rows;
}

function trendOf(series: SeriesInput): Trend {
  return {
    chart: lineChartOf(series),
    table: seriesTable(series),
    middleHalf: latestMiddleHalf(series),
    inTableOnly: groupsNotDrawn(series),
  };
}

function stripOf(
  { authority, neighbours, groups }: AreaRequest,
  metric: MetricItem,
  everybody: EnglandRow[],
  own: ComparisonRow[],
  chosen: ChosenFigure[],
) {
  const format = (value: number) => formatValue(value, metric);
  return {
    chart: dotStripOf({
      metric,
      authority,
      own: own.find(({ group }) => group.kind === 'england'),
      everybody,
      neighbours: groups.includes('neighbours') ? neighbours : [],
      chosen,
      format,
    }),
    table: stripTable({ authority, everybody, own, groups, chosen, neighbours, format }),
  };
}
