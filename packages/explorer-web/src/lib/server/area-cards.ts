// The cards of an area page: reads the rows that a view needs and hands them to pure functions.
import { formatValue, type Authority } from '@oflog/metrics-core';

import { aboutMetric, type AboutMetric } from '../area/about-metric';
import { comparedWith, type Chip } from '../area/compared-with';
import { latestRows } from '../area/latest-rows';
import { stripTable, type StripTable } from '../area/strip-table';
import type { View } from '../area/view';
import type { DotStrip } from '../charts/dot-strip';
import type { LineChart } from '../charts/line-chart';
import { cardOf, type Card } from '../figures/card';
import { dotStripOf } from '../figures/dot-strip-of';
import { earlierYears, type EarlierYears } from '../figures/earlier-years';
import type { ComparisonRow, EnglandRow, MetricItem, Neighbour } from '../figures/model';
import { retiredNotice, type RetiredNotice } from '../figures/retired';
import { lineChartOf, seriesTable, type SeriesTable } from '../figures/series';
import { comparisons, englandOf, metric } from './api';
import { today } from './today';

export interface AreaCard {
  card: Card;
  strip: { chart: DotStrip | null; table: StripTable } | null;
  trend: { chart: LineChart | null; table: SeriesTable } | null;
  table: SeriesTable | null;
  /** Beside figures over time, and where there is no figure at all. */
  earlier: EarlierYears | null;
  about: AboutMetric | null;
  retired: RetiredNotice | null;
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
  view: View;
}

export async function areaCards(
  request: AreaRequest,
): Promise<{ cards: AreaCard[]; chips: Chip[] }> {
  const { authority, metrics, model, view } = request;
  const ids = metrics.map(({ id }) => id);
  const everyPeriod = view === 'trend' || view === 'table';
  const [own, england, definitions] = await Promise.all([
    comparisons({
      metric: ids,
      authority: [authority.code],
      group: ['england', 'type', 'neighbours'],
      model,
      period: everyPeriod ? undefined : ['latest'],
    }),
    view === 'latest' ? Promise.all(ids.map(englandOf)) : [],
    view === 'about' ? Promise.all(ids.map(metric)) : [],
  ]);

  const cards = metrics.map((one, index) => {
    const format = (value: number) => formatValue(value, one);
    const rows = own.rows.filter((row) => row.metric === one.id);
    const everybody = england[index] ?? [];
    const latest = latestRows(rows);
    const runs = latest.some(({ state }) => state !== 'not-applicable');
    const series = { metric: one, authority, rows, format };
    const definition = definitions.find(({ id }) => id === one.id);
    return {
      card: cardOf({
        metric: one,
        authority,
        rows: latest,
        caveats: own.caveats,
        format,
        today: today(),
      }),
      strip: view === 'latest' && runs ? stripOf(request, one, everybody, latest) : null,
      trend:
        view === 'trend' && runs
          ? { chart: lineChartOf(series), table: seriesTable(series) }
          : null,
      table: view === 'table' && runs ? seriesTable(series) : null,
      earlier:
        latest.every(({ state }) => state === 'did-not-exist') || (everyPeriod && runs)
          ? earlierYears(one, authority, rows, request.everyAuthority)
          : null,
      about: definition === undefined ? null : aboutMetric(definition),
      retired: retiredNotice(one.lifecycle, request.everyMetric),
    };
  });
  return { cards, chips: comparedWith(cards.length === 0 ? [] : latestRows(own.rows), authority) };
}

function stripOf(
  { authority, neighbours }: AreaRequest,
  metric: MetricItem,
  everybody: EnglandRow[],
  own: ComparisonRow[],
) {
  const format = (value: number) => formatValue(value, metric);
  return {
    chart: dotStripOf({
      metric,
      authority,
      own: own.find(({ group }) => group.kind === 'england'),
      everybody,
      neighbours: new Set(neighbours.map(({ code }) => code)),
      format,
    }),
    table: stripTable({ authority, everybody, own, neighbours, format }),
  };
}
