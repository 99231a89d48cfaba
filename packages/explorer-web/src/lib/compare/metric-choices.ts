// The metrics that a comparison may be of, under their policy areas.
import type { PolicyArea } from '@oflog/metrics-core';

import type { MetricItem } from '../figures/model';

export interface MetricChoices {
  area: string;
  metrics: { id: string; title: string }[];
}

/** Areas by their declared order, metrics in the order of the API; those no longer kept up say so. */
export function metricChoices(areas: PolicyArea[], metrics: MetricItem[]): MetricChoices[] {
  return areas
    .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en-GB'))
    .map(({ id, title }) => ({
      area: title,
      metrics: metrics
        .filter(({ policyArea }) => policyArea === id)
        .map((metric) => ({
          id: metric.id,
          title:
            metric.lifecycle.stage === 'retired'
              ? `${metric.title} (no longer kept up)`
              : metric.title,
        })),
    }))
    .filter((choices) => choices.metrics.length > 0);
}
