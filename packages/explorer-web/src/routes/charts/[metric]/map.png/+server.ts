// The map of a metric or context variable as PNG, at twice its size for sharp screens and print.
import { chartWidths } from '#lib/charts/svg';
import { mapDownload } from '#lib/server/map-download';
import { toPng } from '#lib/server/png';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) =>
  new Response(await toPng(await mapDownload(params.metric, url), 2 * chartWidths.wide), {
    headers: { 'content-type': 'image/png' },
  });
