import { periodLabel } from '@oflog/metrics-core';

import { aboutMetric } from '#lib/area/about-metric';
import { retiredNotice } from '#lib/figures/retired';
import { metric } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const found = await metric(params.id);
  return {
    question: found.question,
    policyArea: found.included.policyArea,
    about: aboutMetric(found),
    retired: retiredNotice(
      found.lifecycle,
      found.included.successor ? [found.included.successor] : [],
    ),
    context: found.included.context,
    related: found.included.related,
    questions: found.questions,
    accountability: found.accountability.statement,
    formerTitles: found.formerTitles,
    periods: found.periods.map(periodLabel),
  };
};
