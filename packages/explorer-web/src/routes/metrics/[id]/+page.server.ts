// A metric: its definition, and the figures of all authorities in one of four views.
import { aboutMetric } from '#lib/area/about-metric';
import { asOfOf } from '#lib/as-of/as-of';
import { retiredNotice } from '#lib/figures/retired';
import { askedOf } from '#lib/measure/view';
import { contextVariables } from '#lib/server/api';
import { leaveEmptyFields } from '#lib/server/leave-empty-fields';
import { measuredMetric } from '#lib/server/measured';
import { measurePage } from '#lib/server/measure-page';
import { originOf } from '#lib/server/origin';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const measured = await measuredMetric(params.id);
  leaveEmptyFields(url);
  const { measure: found } = measured;
  const asOf = asOfOf(url, today());
  const [figures, variables] = await Promise.all([
    measurePage(measured, {
      asked: askedOf(url, found.periods),
      asOf: asOf.day,
      origin: originOf(url),
      today: today(),
    }),
    contextVariables(),
  ]);
  const isVariable = (id: string) => variables.some((variable) => variable.id === id);
  return {
    figures,
    asOf,
    today: today(),
    question: found.question,
    policyArea: found.included.policyArea,
    about: aboutMetric(found),
    retired: retiredNotice(
      found.lifecycle,
      found.included.successor ? [found.included.successor] : [],
    ),
    context: found.included.context,
    related: found.included.related.map(({ id, title }) => ({
      path: `/${isVariable(id) ? 'context' : 'metrics'}/${id}`,
      title,
    })),
    questions: found.questions,
    accountability: found.accountability.statement,
    formerTitles: found.formerTitles,
  };
};
