// The map of a measure in the period of some rows, with the boundaries of that period.
import { formatValue, lastDay } from '@oflog/metrics-core';

import type { ComparisonRow } from '../figures/model';
import type { AreaShapes } from '../maps/areas';
import { measureMap, type MeasureMap } from '../maps/measure-map';
import { tiersOf, type Tier } from '../maps/tiers';
import { tierAsked, type Asked } from '../measure/view';
import { authorities } from './api';
import type { Measured } from './measured';
import { shapesOn } from './measures';

export interface MappedMeasure {
  map: MeasureMap;
  tier: Tier;
  /** The tiers that the measure has maps of. */
  tiers: Tier[];
  /** Since when the areas have looked as they are drawn. */
  since: string;
  shapes: AreaShapes;
}

/** Null where no row is held, for classes, which have no bands, and for a dataset without boundaries. */
export async function mappedMeasure(
  { measure, types }: Measured,
  rows: ComparisonRow[],
  asked: Pick<Asked, 'tier' | 'around'>,
): Promise<MappedMeasure | null> {
  const [first] = rows;
  const tiers = tiersOf(types);
  const tier = tierAsked(asked.tier, tiers);
  if (first === undefined || tier === null || measure.unit.quantity === 'category') return null;
  const drawn = await shapesOn(tier, lastDay(first.period));
  if (drawn === null) return null;
  const map = measureMap({
    measure,
    tier,
    around: asked.around,
    rows,
    authorities: await authorities(),
    shapes: drawn.shapes,
    format: (value) => formatValue(value, measure),
  });
  return map === null ? null : { map, tier, tiers, ...drawn };
}
