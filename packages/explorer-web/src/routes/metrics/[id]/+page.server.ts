// A metric: its definition, and the figures of all authorities in one of four views.
import { redirect } from '@sveltejs/kit';

import { aboutMetric } from '#lib/area/about-metric';
import { contextVariables, glossary } from '#lib/server/api';
import { measuredMetric } from '#lib/server/measured';
import { measurePage } from '#lib/server/measure-page';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const variables = new Set((await contextVariables()).map(({ id }) => id));
  // The API asks for both alike, so whoever knows the id of a variable may try it here.
  if (variables.has(params.id)) redirect(308, `/context/${params.id}${url.search}`);
  const measured = await measuredMetric(params.id);
  const { measure: found } = measured;
  return {
    figures: await measurePage(measured, url),
    question: found.question,
    policyArea: found.included.policyArea,
    about: aboutMetric(found, await glossary()),
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
