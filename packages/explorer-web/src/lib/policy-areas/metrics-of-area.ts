// The metrics of a policy area as its page lists them: the question each answers, and who has a figure.
import { polarityLabels, type PeriodId } from '@oflog/metrics-core';

import type { MetricItem } from '../figures/model';
import { capitalised } from '../words/authority-types';
import { inPeriod } from '../words/in-period';

export interface MetricOfArea {
  id: string;
  title: string;
  question: string;
  unit: string;
  direction: string;
  isRetired: boolean;
  /** `308 of 317 authorities had a figure in 2020-21, the latest period.`; null where none is held. */
  held: string | null;
}

export interface Held {
  period: PeriodId;
  group: { members: number; withValue: number };
}

export function metricOfArea(metric: MetricItem, held: Held | null): MetricOfArea {
  return {
    id: metric.id,
    title: metric.title,
    question: metric.question,
    unit: capitalised(metric.unit.name),
    direction: polarityLabels[metric.polarity.direction],
    isRetired: metric.lifecycle.stage === 'retired',
    held:
      held === null
        ? null
        : `${countInWords(held.group)} ${inPeriod(held.period)}, the latest period.`,
  };
}

function countInWords({ members, withValue }: Held['group']): string {
  return members === withValue
    ? `All ${members} authorities had a figure`
    : `${withValue} of ${members} authorities had a figure`;
}
