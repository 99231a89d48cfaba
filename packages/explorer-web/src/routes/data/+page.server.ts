// Data and API: what can be downloaded, addresses to try, and how to cite.
import { isResponsible } from '@oflog/metrics-core';

import { byName, hasPage } from '#lib/authorities/pages';
import { citationOf } from '#lib/data/citation';
import { examplesOf } from '#lib/data/examples';
import { licencesOf } from '#lib/data/licences';
import { sourcesOf } from '#lib/report/sources';
import {
  authorities,
  downloads,
  metrics,
  observations,
  policyAreas,
  publications,
} from '#lib/server/api';
import { originOf } from '#lib/server/origin';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const [areas, everyMetric, everyAuthority, published, files] = await Promise.all([
    policyAreas(),
    metrics(),
    authorities(),
    publications(),
    downloads(),
  ]);
  // That they are being written is true for a minute: no page that says so may be kept.
  if (files.length === 0) setHeaders({ 'cache-control': 'no-store' });
  const origin = originOf(url);
  const day = today();

  // Any metric and any authority that runs the service do as an example: the first of each.
  const [area] = areas.toSorted((a, b) => a.order - b.order);
  const metric = everyMetric.find(({ policyArea }) => policyArea === area?.id);
  const authority = byName(everyAuthority).find(
    (one) =>
      one.to === null &&
      hasPage(one) &&
      area !== undefined &&
      isResponsible(area.responsible, one, day),
  );
  if (metric === undefined || authority === undefined) {
    return { origin, files, examples: [], citation: null, licences: licencesOf(published) };
  }
  const { rows } = await observations({ metric: [metric.id], authority: [authority.code] });
  const row = rows.findLast(({ state }) => state === 'value');
  return {
    origin,
    files,
    examples: examplesOf(metric, authority),
    citation:
      row === undefined
        ? null
        : citationOf({
            metric,
            authority,
            period: row.period,
            sources: sourcesOf(row.cells, published),
            origin,
            today: day,
          }),
    licences: licencesOf(published),
  };
};
