// What the page of a comparison shows: reads one metric of the chosen authorities and hands it to pure
// functions.
import { formatValue, type Authority } from '@oflog/metrics-core';

import { latestRows } from '../area/latest-rows';
import type { DotStrip } from '../charts/dot-strip';
import type { LineChart } from '../charts/line-chart';
import { comparedLineWords, comparedStripWords } from '../compare/compared-charts';
import { comparedWords, type ComparedWords } from '../compare/compared-words';
import { compareLine } from '../compare/compare-line';
import { comparedLatest, type Compared } from '../compare/compared';
import { caveatsByWeight, type CaveatsByWeight } from '../figures/caveats';
import type { ChartWords } from '../figures/chart-words';
import { chosenFigures } from '../figures/chosen-figures';
import { dotStripOf } from '../figures/dot-strip-of';
import type { MetricItem } from '../figures/model';
import { seriesTable, type SeriesTable } from '../figures/series-table';
import { sourcesOf, type ReportSource } from '../report/sources';
import { comparisons, englandOf, publications } from './api';
import { today } from './today';

export interface ComparedMetric {
  latest: Compared | null;
  words: ComparedWords | null;
  /** Null where none of them can be drawn. */
  strip: { chart: DotStrip; words: ChartWords } | null;
  /** Null where none of them has a figure in any period. */
  line: { chart: LineChart; words: ChartWords } | null;
  table: SeriesTable | null;
  caveats: CaveatsByWeight;
  /** What the latest figures were read from. */
  sources: ReportSource[];
  attribution: string[];
}

export async function comparedMetric(
  metric: MetricItem,
  /** By name. */
  chosen: Authority[],
  asOf: string | undefined,
): Promise<ComparedMetric> {
  const [{ rows, caveats, attribution }, everybody, published] = await Promise.all([
    comparisons({
      metric: [metric.id],
      authority: chosen.map(({ code }) => code),
      group: ['england'],
      asOf,
    }),
    englandOf(metric.id, asOf),
    publications(),
  ]);
  const format = (value: number) => formatValue(value, metric);
  const latest = comparedLatest(metric, chosen, rows, format);
  const at = { metric: metric.id, period: latest?.period };
  const ofCode = (code: string) => rows.filter(({ authority }) => authority === code);
  const [first, ...others] = chosen;
  const strip = dotStripOf({
    metric,
    authority: null,
    own: undefined,
    // Figures of councils that have ended are older: no axis is drawn from those of another year.
    everybody: everybody.filter(({ period }) => period === latest?.period),
    chosen: chosenFigures(chosen, rows, at),
    format,
  });
  const line = compareLine({ metric, chosen, rows, format });
  const table =
    first === undefined
      ? null
      : seriesTable({
          metric,
          authority: first,
          rows: ofCode(first.code),
          format,
          groups: ['england'],
          chosen: others.map(({ code, name }) => ({ name, rows: ofCode(code) })),
        });
  const hasFigures = (code: string) => ofCode(code).some(({ value }) => value !== null);
  return {
    latest,
    words: comparedWords({
      metric,
      chosen,
      rows,
      everybody,
      publications: published,
      today: today(),
    }),
    strip:
      strip === null || strip.chosen.length === 0 || latest === null
        ? null
        : { chart: strip, words: comparedStripWords(metric.unit.name, latest) },
    line: line && {
      chart: line,
      words: comparedLineWords(
        metric.unit.name,
        { line, table },
        chosen.map(({ code, name }) => ({ name, hasFigures: hasFigures(code) })),
      ),
    },
    table,
    caveats: caveatsByWeight(
      latestRows(rows).flatMap((row) => row.caveats),
      caveats,
    ),
    sources: sourcesOf(
      latestRows(rows).flatMap(({ cells }) => cells),
      published,
    ),
    attribution,
  };
}
