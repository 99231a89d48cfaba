// A chart of the area page as a file, SVG or PNG: the same figures, compared as the address says.
import { metricChart } from '#lib/server/metric-chart';
import { askedFile, chartPicture } from '#lib/server/shown-chart';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { metric, slug, ...asked }, url }) => {
  const { view, format } = askedFile(asked);
  const chart = await metricChart({ metric, slug, view }, url);
  return chartPicture(chart, { format, name: `${metric}-${slug}-${view}`, url });
};
