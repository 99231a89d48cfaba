// Where the figures of one metric of one authority come from, period by period.
import { asOfOf } from '#lib/as-of/as-of';
import { earlierYears } from '#lib/figures/earlier-years';
import { provenanceOf } from '#lib/figures/provenance';
import { retiredNotice } from '#lib/figures/retired';
import { sharedOfCards } from '#lib/figures/shared-caveats';
import { authorities, metric, observations } from '#lib/server/api';
import { authorityOfPage } from '#lib/server/authority-of-page';
import { figureCard } from '#lib/server/figure-card';
import { originOf } from '#lib/server/origin';
import { today } from '#lib/server/today';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const authority = await authorityOfPage(params.slug, url);
  const [found, everyAuthority] = await Promise.all([metric(params.metric), authorities()]);
  const asOf = asOfOf(url, today());
  const figures = await observations({
    metric: [found.id],
    authority: [authority.code],
    asOf: asOf.day,
  });
  const shared = sharedOfCards(figures.rows, figures.caveats);
  return {
    asOf,
    origin: originOf(url),
    today: today(),
    authority: { name: authority.name, slug: authority.slug },
    metric: { id: found.id, title: found.title, unit: found.unit.name, spoken: found.unit.spoken },
    policyArea: found.included.policyArea,
    formula: found.formula,
    retired: retiredNotice(
      found.lifecycle,
      found.included.successor ? [found.included.successor] : [],
    ),
    card: await figureCard(found, authority, figures.rows, asOf.day),
    figures: provenanceOf(found, authority, figures, { shared, today: today() }),
    caveats: shared,
    earlier: earlierYears(found, authority, figures.rows, everyAuthority),
    attribution: figures.attribution,
  };
};
