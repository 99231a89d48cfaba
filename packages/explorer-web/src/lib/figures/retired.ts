// What a page says of a metric, or of a context variable, that is no longer kept up.
import type { Lifecycle } from '@oflog/metrics-core';

export interface RetiredNotice {
  reason: string;
  /** The last version of the definitions that has it. */
  lastVersion: string;
  /** The metric to use instead; null where there is none. */
  successor: { href: string; title: string } | null;
}

/** Null while the metric is kept up. `metrics` holds those that may take its place. */
export function retiredNotice(
  lifecycle: Lifecycle,
  metrics: readonly { id: string; title: string }[],
  collection: '/metrics' | '/context' = '/metrics',
): RetiredNotice | null {
  if (lifecycle.stage === 'current') return null;
  const { reason, lastVersion, successor: id } = lifecycle;
  const successor = metrics.find((metric) => metric.id === id);
  return {
    reason,
    lastVersion,
    successor:
      successor === undefined
        ? null
        : { href: `${collection}/${successor.id}`, title: successor.title },
  };
}
