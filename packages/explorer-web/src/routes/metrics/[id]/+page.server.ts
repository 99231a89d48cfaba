// A metric: its definition, and the figures of all authorities in one of four views.
import { redirect } from '@sveltejs/kit';

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
  const variables = new Set((await contextVariables()).map(({ id }) => id));
  // The API asks for both alike, so whoever knows the id of a variable may try it here.
  if (variables.has(params.id)) redirect(308, `/context/${params.id}${url.search}`);
  const measured = await measuredMetric(params.id);
  leaveEmptyFields(url);
  const { measure: found } = measured;
  const asOf = asOfOf(url, today());
  const figures = await measurePage(measured, {
    asked: askedOf(url, found.periods),
    asOf: asOf.day,
    origin: originOf(url),
    today: today(),
  });
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
      path: `/${variables.has(id) ? 'context' : 'metrics'}/${id}`,
      title,
    })),
    questions: found.questions,
    accountability: found.accountability.statement,
    formerTitles: found.formerTitles,
  };
};
