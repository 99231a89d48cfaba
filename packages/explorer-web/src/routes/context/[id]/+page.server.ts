// A context variable: what it says of a place, and the figures of all authorities in one of four views.
import { aboutVariable } from '#lib/area/about-metric';
import { glossary } from '#lib/server/api';
import { measuredVariable } from '#lib/server/measured';
import { measurePage } from '#lib/server/measure-page';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const measured = await measuredVariable(params.id);
  const { measure: found } = measured;
  return {
    figures: await measurePage(measured, url),
    about: aboutVariable(found, await glossary()),
    metrics: found.included.metrics,
  };
};
