// The map of a metric or context variable as a file, SVG or PNG.
import { error } from '@sveltejs/kit';

import { mapDownload } from '#lib/server/map-download';
import { picture, pictureFormats } from '#lib/server/picture';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  const format = pictureFormats.find((one) => one === params.format);
  if (format === undefined) {
    error(404, `There is no map.${params.format}: ask for map.svg or map.png.`);
  }
  const svg = await mapDownload(params.metric, url);
  return picture(svg, { format, name: `${params.metric}-map` });
};
