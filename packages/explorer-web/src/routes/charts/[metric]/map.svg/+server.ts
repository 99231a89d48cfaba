// The map of a metric or context variable as SVG.
import { mapDownload } from '#lib/server/map-download';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) =>
  new Response(await mapDownload(params.metric, url), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
