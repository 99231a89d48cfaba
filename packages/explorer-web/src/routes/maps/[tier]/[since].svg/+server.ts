// The areas of a tier as they have been since a day: drawn once, and shared by all maps of these years.
import { isDay } from '@oflog/metrics-core';
import { error } from '@sveltejs/kit';

import { sharedDrawing } from '#lib/maps/shared-drawing';
import { tiers } from '#lib/maps/tiers';
import { shapesOn } from '#lib/server/measures';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => {
  const tier = tiers.find((one) => one === params.tier);
  const drawn =
    tier === undefined || !isDay(params.since) ? null : await shapesOn(tier, params.since);
  if (drawn?.since !== params.since) error(404, 'There is no such map.');
  return new Response(sharedDrawing(drawn.shapes), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
