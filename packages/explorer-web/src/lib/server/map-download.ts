// The map of a measure that an address asks for, as a file that stands alone.
import { dayLabel, periodLabel } from '@oflog/metrics-core';
import { error } from '@sveltejs/kit';

import { asOfOf, withAsOf } from '../as-of/as-of';
import { chartFile } from '../charts/chart-file';
import { mapWithLegend } from '../charts/map-file';
import { caveatsByWeight } from '../figures/caveats';
import { aroundNames, bandsInWords } from '../maps/around';
import { pathsOf } from '../maps/shared-drawing';
import { tierNames } from '../maps/tiers';
import { askedOf, mapParameters } from '../measure/view';
import { capitalised } from '../words/authority-types';
import { mappedMeasure } from './mapped-measure';
import { measuredBy } from './measured';
import { figuresIn } from './measures';
import { originOf } from './origin';
import { today } from './today';

export async function mapDownload(id: string, url: URL): Promise<string> {
  const measured = await measuredBy(id);
  const { measure, path } = measured;
  const asked = askedOf(url, measure.periods);
  const asOf = asOfOf(url, today()).day;
  const { rows, caveats, attribution } = await figuresIn(
    { id, period: asked.period, asOf },
    asked.around,
  );
  const mapped = await mappedMeasure(measured, rows, asked);
  const [first] = rows;
  if (mapped === null || first === undefined) {
    error(404, `There is no map of “${measure.title}” in this period.`);
  }
  const { map, tier, tiers, shapes } = mapped;
  const { open } = caveatsByWeight(
    rows.flatMap((row) => row.caveats),
    caveats,
  );
  const search = new URLSearchParams([
    ['view', 'map'],
    ['period', first.period],
    ...mapParameters({ tier, around: asked.around }, tiers),
  ]);
  return chartFile({
    title: measure.title,
    shows: `${capitalised(tierNames[tier])}, in bands around ${aroundNames[asked.around]}`,
    subtitle: [
      `${capitalised(measure.unit.name)}, ${periodLabel(first.period)}.`,
      ...(asOf === undefined ? [] : [`As known on ${dayLabel(asOf)}.`]),
    ].join(' '),
    sentences: map.sentences,
    drawing: mapWithLegend(map.drawing, map.legend, pathsOf(shapes)),
    notes: [bandsInWords(asked.around), ...map.notes],
    caveats: open.map(({ severity, scope, text }) =>
      [
        ...(severity === 'critical' ? ['Critical:'] : []),
        ...(scope.length > 0 ? ['For some figures:'] : []),
        text,
      ].join(' '),
    ),
    sources: [...attribution, 'Use data to ask questions, not to reach judgements.'],
    address: `${originOf(url)}${withAsOf(`${path}?${search.toString()}`, asOf)}`,
  });
}
