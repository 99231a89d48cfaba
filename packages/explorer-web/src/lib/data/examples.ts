// Addresses of the API that a reader can open as they are, made from what is held.
import type { Authority } from '@oflog/metrics-core';

import type { MetricItem } from '../figures/model';

export interface Example {
  what: string;
  path: string;
}

export function examplesOf(metric: MetricItem, authority: Authority): Example[] {
  const series = `metric=${metric.id}&authority=${authority.code}`;
  const period = metric.periods.at(-1) ?? metric.firstPeriod;
  return [
    { what: `${authority.name}, every year, as CSV`, path: `/v1/observations.csv?${series}` },
    { what: 'The same as JSON', path: `/v1/observations?${series}` },
    { what: 'The same as an Excel workbook', path: `/v1/observations.xlsx?${series}` },
    { what: 'Every authority, as Parquet', path: `/v1/observations.parquet?metric=${metric.id}` },
    {
      what: 'Beside similar places, with their median',
      path: `/v1/comparisons?${series}&group=neighbours&period=latest`,
    },
    {
      what: 'As it was known on 1 January 2024',
      path: `/v1/observations.csv?${series}&asOf=2024-01-01`,
    },
    {
      what: 'Which cells of which file it was read from',
      path: `/v1/observations/${metric.id}/${authority.code}/${period}/provenance`,
    },
    { what: 'How it is defined, with its caveats', path: `/v1/metrics/${metric.id}` },
  ];
}
