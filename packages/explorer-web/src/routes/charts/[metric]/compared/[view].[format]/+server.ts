// A chart of the page of comparisons as a file, SVG or PNG, of the authorities that the address names.
import { comparedChart } from '#lib/server/compared-chart';
import { askedFile, chartPicture } from '#lib/server/shown-chart';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { metric, ...asked }, url }) => {
  const { view, format } = askedFile(asked);
  const chart = await comparedChart({ metric, view }, url);
  return chartPicture(chart, { format, name: `${metric}-compared-${view}`, url });
};
