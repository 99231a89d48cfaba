// The policy areas of a printed report: reads every figure of an authority and hands it to pure functions.
import { formatValue, type Authority, type PolicyArea } from '@oflog/metrics-core';

import { latestInBeing } from '../area/latest-rows';
import type { LineChart } from '../charts/line-chart';
import { cardOf, type Card } from '../figures/card';
import { breakNotes, trendWords, type ChartWords } from '../figures/chart-words';
import { inBrief, type BriefRow } from '../figures/in-brief';
import { latestMiddleHalf } from '../figures/latest-middle-half';
import type { MetricItem } from '../figures/model';
import { publishedOn } from '../figures/published-on';
import { sharedCaveats, type SharedCaveats } from '../figures/shared-caveats';
import { lineChartOf, type SeriesInput } from '../figures/series';
import { seriesTable } from '../figures/series-table';
import { sourcesOf, type ReportSource } from '../report/sources';
import { comparisons, englandOf, publications } from './api';
import { today } from './today';

export interface ReportMetric {
  card: Card;
  /** Its figures over time; null where there is nothing to draw. */
  trend: { chart: LineChart; words: ChartWords } | null;
  sources: ReportSource[];
}

export interface ReportArea {
  id: string;
  title: string;
  summary: string;
  brief: BriefRow[];
  /** What holds for several of the figures, said once. */
  caveats: SharedCaveats;
  metrics: ReportMetric[];
}

/** What a report says of each area that the authority runs, and what re-use of it must say. */
export async function reportAreas(
  authority: Authority,
  areas: PolicyArea[],
  metrics: MetricItem[],
  /** Id of the neighbour model. */
  model: string | undefined,
  /** The day whose knowledge is shown; undefined for today's. */
  asOf: string | undefined,
): Promise<{ areas: ReportArea[]; attribution: string[] }> {
  const keptUp = metrics.filter(
    ({ lifecycle, policyArea }) =>
      lifecycle.stage === 'current' && areas.some(({ id }) => id === policyArea),
  );
  const [{ rows, caveats, attribution }, published, england] = await Promise.all([
    comparisons({
      metric: keptUp.map(({ id }) => id),
      authority: [authority.code],
      group: ['england', 'type', 'neighbours'],
      model,
      asOf,
    }),
    publications(),
    // Those of a day in the past are not kept, and too many to read for one page.
    asOf === undefined ? Promise.all(keptUp.map(({ id }) => englandOf(id, asOf))) : [],
  ]);
  const formatOf = (metric: MetricItem) => (value: number) => formatValue(value, metric);

  const told = areas.map(({ id, title, summary }) => {
    const inArea = keptUp.filter(({ policyArea }) => policyArea === id);
    const brief = inBrief(inArea, authority, rows, published, formatOf);
    const shared = sharedCaveats(brief, caveats, 2);
    return {
      id,
      title,
      summary,
      brief,
      caveats: shared,
      metrics: inArea.flatMap((metric) => {
        const series = rows.filter((row) => row.metric === metric.id);
        const latest = latestInBeing(series);
        const [row] = latest;
        if (row === undefined || row.state === 'not-applicable') return [];
        const format = formatOf(metric);
        const card = cardOf({
          metric,
          authority,
          rows: latest,
          series: series.filter(({ group }) => group.kind === 'england'),
          everybody: england[keptUp.indexOf(metric)],
          published: publishedOn(row, published),
          caveats,
          shared,
          format,
          today: today(),
        });
        return [
          {
            card,
            trend: trendOf({ metric, authority, rows: series, format }, card),
            sources: sourcesOf(row.cells, published),
          },
        ];
      }),
    };
  });
  return { areas: told, attribution };
}

/** The report explains once what a middle half is: beside each chart stands where it lay. */
function trendOf(input: SeriesInput, card: Card): ReportMetric['trend'] {
  const chart = lineChartOf(input);
  if (chart === null) return null;
  const table = seriesTable(input);
  const middleHalf = latestMiddleHalf(input);
  const words = trendWords(
    { chart, table, middleHalf, inTableOnly: [] },
    card,
    input.authority.name,
  );
  const notes = [...breakNotes(table), ...(middleHalf === null ? [] : [{ text: middleHalf }])];
  return { chart, words: { ...words, notes } };
}
