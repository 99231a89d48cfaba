// The map of a measure in a period: the look of each authority of a tier, the legend, and what it shows in words.
import {
  inBeingOn,
  lastDay,
  periodLabel,
  type Authority,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import type { BandMap } from '../charts/band-map';
import { lookOfBand, type MapLook } from '../charts/map-looks';
import type { ComparisonRow, FormatValue } from '../figures/model';
import { inPeriod } from '../words/in-period';
import type { AreaShape, AreaShapes } from './areas';
import { aroundNames, rangeOf, type Around } from './around';
import { legendOf, type LegendRow } from './legend';
import { tierNames, typesOfTier, type Tier } from './tiers';

export interface MeasureMap {
  drawing: BandMap;
  legend: LegendRow[];
  /** What the map shows, in a sentence or two. */
  sentences: string[];
  /** What to know when reading it: what is not on it, and why. */
  notes: string[];
}

export interface Mapped {
  measure: Pick<Metric, 'title'> & Partial<Pick<Metric, 'polarity'>>;
  tier: Tier;
  around: Around;
  /** Rows beside England, or beside their own types, of the members of England in one period. */
  rows: ComparisonRow[];
  authorities: Authority[];
  shapes: Pick<AreaShapes, 'areas'>;
  format: FormatValue;
}

/** Null where no row is held. */
export function measureMap(mapped: Mapped): MeasureMap | null {
  const { measure, tier, around, rows, authorities, shapes, format } = mapped;
  const [first] = rows;
  if (first === undefined) return null;
  const day = lastDay(first.period);
  const rowOf = new Map(rows.map((row) => [row.authority, row]));
  const members = authorities
    .filter(({ type }) => typesOfTier[tier].includes(type))
    .filter((authority) => inBeingOn(authority, day))
    .map((authority) => {
      const row = rowOf.get(authority.code);
      return {
        authority,
        look: lookOf(row),
        label: `${authority.name}: ${row?.display ?? 'no figure held'}`,
      };
    })
    .toSorted((a, b) => a.authority.name.localeCompare(b.authority.name, 'en-GB'));
  const placeOf = new Map(shapes.areas.map(({ code, place }) => [code, place]));
  const drawn = members.flatMap(({ authority: { code }, look, label }) => {
    const place: AreaShape['place'] | undefined = placeOf.get(code);
    return place === undefined ? [] : [{ code, look, label, place }];
  });
  const looks = members.map(({ look }) => look);
  const values = rows.flatMap(({ value }) => value ?? []);
  const { median, mad } = first;
  const centre = { median, mad, least: Math.min(...values), greatest: Math.max(...values) };
  const legend = legendOf(looks, around === 'england' ? centre : null, format);
  return {
    drawing: {
      name: `Map of England: ${measure.title}, ${periodLabel(first.period)}. The ${tierNames[tier]}, in bands around ${aroundNames[around]}.`,
      polarity: measure.polarity?.direction ?? 'neutral',
      looks: legend.map(({ look }) => look),
      areas: drawn,
      hasGround: tier === 'combined',
    },
    legend,
    sentences: sentencesOf({ ...mapped, period: first.period }, looks, legend),
    notes: notesOf({ ...mapped, period: first.period }, members.length - drawn.length),
  };
}

type OfPeriod = Mapped & { period: PeriodId };

function lookOf(row: ComparisonRow | undefined): MapLook {
  if (row?.state === 'value') return lookOfBand(row.band, row.side);
  return row?.state === 'not-applicable' ? 'not-applicable' : 'no-figure';
}

function sentencesOf(
  { tier, around, period }: OfPeriod,
  looks: MapLook[],
  legend: LegendRow[],
): string[] {
  const count = (isCounted: (look: MapLook) => boolean) => looks.filter(isCounted).length;
  const withFigure = count((look) => look !== 'no-figure' && look !== 'not-applicable');
  const opening =
    withFigure === looks.length
      ? `All ${looks.length} ${tierNames[tier]} had a figure ${inPeriod(period)}`
      : `Of ${looks.length} ${tierNames[tier]}, ${withFigure} had a figure ${inPeriod(period)}`;
  const within = legend.find(({ look }) => look === 'similar');
  if (within === undefined) return [`${opening}.`];
  const range = within.range === '' ? '' : `, ${within.range}`;
  const higher = count((look) => look.startsWith('above'));
  const lower = count((look) => look.startsWith('below'));
  return [
    `${opening}: ${numberOrNone(within.count)} ${within.count < 2 ? 'lies' : 'lie'} within the usual range of ${rangeOf[around]}${range}; ${numberOrNone(higher)} ${higher < 2 ? 'is' : 'are'} higher and ${numberOrNone(lower)} lower.`,
  ];
}

function numberOrNone(count: number): string {
  return count === 0 ? 'none' : String(count);
}

function notesOf({ tier, period, rows, authorities }: OfPeriod, withoutShape: number): string[] {
  const typeOf = new Map(authorities.map(({ code, type }) => [code, type]));
  const hasIntervals = rows.some(({ interval }) => interval !== null);
  const jointly = rows.filter(
    ({ authority, state }) => typeOf.get(authority) === 'joint-body' && state === 'value',
  ).length;
  return [
    ...(tier === 'combined'
      ? [`Plain grey ground had no combined authority ${inPeriod(period)}.`]
      : []),
    ...(hasIntervals
      ? [
          'Bands are of figures as they stand. The publisher gives an interval with them, and where it reaches the usual range the figure may not differ from it.',
        ]
      : []),
    ...(withoutShape === 0
      ? []
      : [
          `${withoutShape} of the ${tierNames[tier]} cannot be drawn: boundaries are held from April 2009 on.`,
        ]),
    ...(jointly === 0
      ? []
      : [
          `${jointly} joint ${jointly === 1 ? 'figure is' : 'figures are'} of several councils together, which are drawn as having no figure of their own.`,
        ]),
  ];
}
