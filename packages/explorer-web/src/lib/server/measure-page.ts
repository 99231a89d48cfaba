// What the page of a metric or a context variable shows: reads what its view needs, and hands it to pure
// functions.
import { periodLabel, type PeriodId } from '@oflog/metrics-core';

import { asOfOf, withAsOf, type AsOf } from '../as-of/as-of';
import type { BandMap } from '../charts/band-map';
import { measureCitation } from '../data/citation';
import { caveatsByWeight, type CaveatsByWeight } from '../figures/caveats';
import type { Change, ComparisonRow } from '../figures/model';
import { retiredNotice, type RetiredNotice } from '../figures/retired';
import { mapFileAddress, sharedDrawingAddress } from '../maps/address';
import type { Around } from '../maps/around';
import type { LegendRow } from '../maps/legend';
import { tierNames, type Tier } from '../maps/tiers';
import { figuresByName, type FiguresByName } from '../measure/by-name';
import { coverageOf, type Coverage } from '../measure/coverage';
import { measureDownloads, type MeasureDownload } from '../measure/downloads';
import { revisionsByRelease, type RevisionsOfRelease } from '../measure/revisions';
import { spreadOf, type Spread } from '../measure/spread';
import { askedOf, mapParameters, type Asked } from '../measure/view';
import { inPeriod } from '../words/in-period';
import { authorities, changes } from './api';
import { leaveEmptyFields } from './leave-empty-fields';
import { mappedMeasure } from './mapped-measure';
import type { Measured } from './measured';
import { distribution, figuresIn, vintagesOf } from './measures';
import { originOf } from './origin';
import { today } from './today';

export interface MeasurePage {
  asked: Asked;
  asOf: AsOf;
  today: string;
  retired: RetiredNotice | null;
  /** Those that are held, the latest first. */
  periods: PeriodChoice[];
  /** The one that is shown; null where no figure is held. */
  period: PeriodChoice | null;
  coverage: Coverage | null;
  /** Of the figures that are shown. */
  caveats: CaveatsByWeight;
  spread: Spread | null;
  map: MapOfPage | null;
  table: FiguresByName | null;
  history: History | null;
}

export interface PeriodChoice {
  id: PeriodId;
  label: string;
  /** Within a sentence: `in 2020-21`. */
  when: string;
}

export interface MapOfPage {
  drawing: BandMap;
  /** Address of the drawing that has the areas. */
  areas: string;
  legend: LegendRow[];
  sentences: string[];
  notes: string[];
  around: Around;
  tier: Tier;
  tiers: { id: Tier; name: string }[];
  files: { format: string; href: string }[];
}

export interface History {
  revisions: RevisionsOfRelease[];
  /** The latest first. */
  definitions: Change[];
  corrections: Change[];
  downloads: MeasureDownload[];
  citation: string;
}

interface Read {
  asked: Asked;
  /** The day whose knowledge is shown; undefined for today’s. */
  asOf: string | undefined;
  origin: string;
}

export async function measurePage(measured: Measured, url: URL): Promise<MeasurePage> {
  leaveEmptyFields(url);
  const { measure, collection } = measured;
  const asked = askedOf(url, measure.periods);
  const asOfShown = asOfOf(url, today());
  const asOf = asOfShown.day;
  const read = { asked, asOf, origin: originOf(url) };
  const { view } = asked;
  const [{ rows, caveats }, everybody] = await Promise.all([
    figuresIn({ id: measure.id, period: asked.period, asOf }, 'england'),
    authorities(),
  ]);
  const period = rows[0] === undefined ? null : choice(rows[0].period);
  const isMap = view === 'map' && period !== null;
  const [spread, map, history] = await Promise.all([
    isMap ? distribution(collection, { id: measure.id, period: period.id, asOf }) : null,
    isMap ? mapOfPage(measured, rows, read) : null,
    view === 'data' ? historyOf(measured, read) : null,
  ]);
  const { successor } = measure.included;
  return {
    asked,
    asOf: asOfShown,
    today: today(),
    retired: retiredNotice(
      measure.lifecycle,
      successor ? [successor] : [],
      collection === 'metrics' ? '/metrics' : '/context',
    ),
    periods: measure.periods.map(choice).toReversed(),
    period,
    coverage: period === null ? null : coverageOf(rows),
    caveats: caveatsByWeight(
      rows.flatMap((row) => (row.state === 'not-applicable' ? [] : row.caveats)),
      caveats,
    ),
    spread: spread === null || period === null ? null : spreadOf(measure, period.label, spread),
    map,
    table:
      view === 'table'
        ? figuresByName(rows, everybody, asked, ({ slug }, row) =>
            withAsOf(
              collection === 'metrics'
                ? `/figures/${measure.id}/${slug}#${row.period}`
                : `/authorities/${slug}`,
              asOf,
            ),
          )
        : null,
    history,
  };
}

function choice(id: PeriodId): PeriodChoice {
  return { id, label: periodLabel(id), when: inPeriod(id) };
}

async function mapOfPage(
  measured: Measured,
  ofEngland: ComparisonRow[],
  { asked, asOf }: Read,
): Promise<MapOfPage | null> {
  const { around } = asked;
  const [first] = ofEngland;
  if (first === undefined) return null;
  const { period } = first;
  const rows =
    around === 'england'
      ? ofEngland
      : (await figuresIn({ id: measured.measure.id, period, asOf }, around)).rows;
  const mapped = await mappedMeasure(measured, rows, asked);
  if (mapped === null) return null;
  const { map, tier, tiers, since } = mapped;
  const parameters: [string, string][] = [
    ...(asked.period === null ? [] : [['period', asked.period] satisfies [string, string]]),
    ...mapParameters({ tier, around }, tiers),
    ...(asOf === undefined ? [] : [['asOf', asOf] satisfies [string, string]]),
  ];
  return {
    ...map,
    areas: sharedDrawingAddress(tier, since),
    tier,
    around,
    tiers: tiers.map((id) => ({ id, name: tierNames[id] })),
    files: (['svg', 'png'] as const).map((format) => ({
      format: format.toUpperCase(),
      href: mapFileAddress(measured.measure.id, format, parameters),
    })),
  };
}

async function historyOf({ measure, path }: Measured, { asOf, origin }: Read): Promise<History> {
  const [vintages, all] = await Promise.all([vintagesOf(measure.id), changes()]);
  const publications = measure.included.publications;
  const known = vintages.filter(({ published }) => asOf === undefined || published <= asOf);
  const ofMeasure = all
    .filter(({ metrics }) => metrics.includes(measure.id))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return {
    revisions: revisionsByRelease(known, publications),
    definitions: ofMeasure.filter(({ kind }) => kind === 'definition'),
    corrections: ofMeasure.filter(({ kind }) => kind === 'correction'),
    downloads: measureDownloads(measure.id, asOf),
    citation: measureCitation({
      title: measure.title,
      path,
      periods: measure.periods,
      publications: publications.map(({ publisher, title }) => ({
        publisher: publisher.name,
        title,
      })),
      origin,
      today: today(),
    }),
  };
}
