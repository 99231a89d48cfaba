// The map of a measure that an address asks for, as a file that stands alone.
import { periodLabel } from '@oflog/metrics-core';
import { error } from '@sveltejs/kit';

import { asOfOf } from '../as-of/as-of';
import { mapFile } from '../charts/map-file';
import { pathsOf } from '../maps/shared-drawing';
import { tierNames } from '../maps/tiers';
import { askedOf } from '../measure/view';
import { siteName } from '../site';
import { capitalised } from '../words/authority-types';
import { mappedMeasure } from './mapped-measure';
import { measuredBy } from './measured';
import { englandIn } from './measures';
import { originOf } from './origin';
import { today } from './today';

export async function mapDownload(id: string, url: URL): Promise<string> {
  const measured = await measuredBy(id);
  const { measure, path } = measured;
  const asked = askedOf(url, measure.periods);
  const asOf = asOfOf(url, today()).day;
  const { rows, attribution } = await englandIn({ id, period: asked.period, asOf });
  const mapped = await mappedMeasure(measured, rows, asked.tier);
  const [first] = rows;
  if (mapped === null || first === undefined) {
    error(404, `There is no map of “${measure.title}” in this period.`);
  }
  const { map, tier, shapes } = mapped;
  return mapFile(
    {
      map: map.drawing,
      legend: map.legend,
      title: measure.title,
      subtitle: `${capitalised(measure.unit.name)}, ${periodLabel(first.period)}. ${capitalised(tierNames[tier])} around the median of England.`,
      notes: [
        ...map.notDrawn,
        'Use data to ask questions, not to reach judgements.',
        ...attribution,
        `${siteName}, ${originOf(url)}${path}`,
      ],
    },
    pathsOf(shapes),
  );
}
