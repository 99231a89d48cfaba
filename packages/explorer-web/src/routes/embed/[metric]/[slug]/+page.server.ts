// One chart for a frame on another site, compared as the address says.
import { cardAddress } from '#lib/figures/chart-address';
import { chartViews, metricChart, whyNotDrawn } from '#lib/server/metric-chart';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const view = chartViews.find((one) => one === url.searchParams.get('view')) ?? 'latest';
  const asked = { ...params, view };
  const chart = await metricChart(asked, url);
  return {
    ...chart,
    whyNotDrawn: chart.drawn === null ? whyNotDrawn(chart) : null,
    pageHref: cardAddress(asked, chart.metric.included.policyArea.id, url.search),
  };
};
