// One metric, beside one another: the authorities that a reader chose by name.
import { polarityLabels } from '@oflog/metrics-core';

import { asOfOf } from '#lib/as-of/as-of';
import { metricChoices } from '#lib/compare/metric-choices';
import { namesToOffer } from '#lib/comparators/named';
import { retiredNotice } from '#lib/figures/retired';
import { authorities, metrics, policyAreas } from '#lib/server/api';
import { chosenAuthorities } from '#lib/server/chosen-authorities';
import { comparedMetric } from '#lib/server/compared-metric';
import { leaveEmptyFields } from '#lib/server/leave-empty-fields';
import { originOf } from '#lib/server/origin';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  leaveEmptyFields(url);
  const asOf = asOfOf(url, today());
  const [areas, everyMetric, everyAuthority] = await Promise.all([
    policyAreas(),
    metrics(),
    authorities(),
  ]);
  const asked = url.searchParams.get('metric');
  const metric = everyMetric.find(({ id }) => id === asked);
  const chosen = await chosenAuthorities(url, everyAuthority);
  return {
    asOf,
    today: today(),
    origin: originOf(url),
    choices: metricChoices(areas, everyMetric),
    chosen,
    names: namesToOffer(metric?.responsible ?? anybody(everyMetric), everyAuthority, today()),
    unknownMetric: asked !== null && metric === undefined ? asked.slice(0, 100) : null,
    metric:
      metric === undefined
        ? null
        : {
            id: metric.id,
            title: metric.title,
            question: metric.question,
            questions: metric.questions,
            unit: metric.unit.name,
            accountability: metric.accountability.statement,
            direction: {
              label: polarityLabels[metric.polarity.direction],
              reason: metric.polarity.reason,
            },
            retired: retiredNotice(metric.lifecycle, everyMetric),
          },
    compared:
      metric === undefined || chosen.found.length === 0
        ? null
        : await comparedMetric(metric, chosen.found, asOf.day),
  };
};

/** Whoever runs any of the services. */
function anybody(everyMetric: Awaited<ReturnType<typeof metrics>>) {
  const each = everyMetric.map(({ responsible }) => responsible);
  return {
    types: each.flatMap(({ types }) => types),
    bodies: each.flatMap(({ bodies }) => bodies),
    statement: '',
  };
}
