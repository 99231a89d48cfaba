// Why a request for figures has none, and what could be asked for instead.
import {
  isMetric,
  periodLabel,
  publicationsOf,
  type AuthorityType,
  type Id,
  type PeriodId,
} from '@oflog/metrics-core';
import type { AnyMeasure, ObservationRequest, Snapshot } from '@oflog/store';

import type { Empty } from '../schemas/answer';

export function whyNoFigures(snapshot: Snapshot, request: ObservationRequest): Empty {
  const measures = measuresAskedFor(snapshot, request.measures);
  const held = measures.map((id) => ({ id, periods: periodsHeld(snapshot, id) }));
  const periods = [...new Set(held.flatMap((one) => one.periods))];
  if (periods.length === 0) {
    const withFigures = [...snapshot.heldPeriods].filter(([, list]) => list.length > 0);
    return {
      reason: `No figure of ${named(snapshot, measures)} is held.`,
      exists: [{ parameter: 'metric', values: withFigures.map(([id]) => id) }],
    };
  }

  const asked = (request.periods ?? []).filter((period) => period !== 'latest');
  const isLatest = request.periods?.includes('latest') ?? false;
  if (asked.length > 0 && !isLatest && !asked.some((period) => periods.includes(period))) {
    return {
      reason: `No figure of ${named(snapshot, measures)} is held for ${asked.map(periodLabel).join(', ')}.`,
      exists: [{ parameter: 'period', values: periods }],
    };
  }

  const first = firstPublication(snapshot, measures);
  if (request.asOf !== undefined && first !== null && request.asOf < first) {
    return {
      reason: `By ${request.asOf} no release that is held had a figure of ${named(snapshot, measures)}.`,
      exists: [{ parameter: 'asOf', values: [first] }],
    };
  }

  const types = typesWithFigures(snapshot, measures);
  const who = (request.authorities ?? []).map((code) => nameOf(snapshot, code)).join(', ');
  return {
    reason: `No figure of ${named(snapshot, measures)} is held for ${who === '' ? 'any authority' : who}. There are figures of these types of authority: ${types.join(', ')}.`,
    exists: [
      { parameter: 'authority', values: examplesOfTypes(snapshot, types) },
      { parameter: 'period', values: periods },
    ],
  };
}

function measuresAskedFor({ heldPeriods }: Snapshot, ids: readonly Id[] | undefined): Id[] {
  return ids === undefined ? [...heldPeriods.keys()] : [...ids];
}

function periodsHeld({ heldPeriods }: Snapshot, id: Id): PeriodId[] {
  return (heldPeriods.get(id) ?? []).map(({ period }) => period);
}

function named(snapshot: Snapshot, measures: readonly Id[]): string {
  const titles = measures.map((id) => `“${snapshot.measure(id).title}”`);
  return titles.length <= 3 ? titles.join(', ') : `these ${titles.length} measures`;
}

function nameOf({ authorities, areas }: Snapshot, code: string): string {
  return authorities.byCode(code)?.name ?? areas.get(code) ?? code;
}

/** The day of the oldest release that any of the measures may draw on. */
function firstPublication(snapshot: Snapshot, measures: readonly Id[]): string | null {
  const publications = new Set(
    measures.flatMap((id) =>
      publicationsOf(snapshot.catalogue, snapshot.measure(id)).map((one) => one.id),
    ),
  );
  const days = [...snapshot.releases.values()]
    .filter(({ publication }) => publication !== null && publications.has(publication))
    .map(({ published }) => published);
  return days.sort()[0] ?? null;
}

function typesWithFigures(snapshot: Snapshot, measures: readonly Id[]): AuthorityType[] {
  return [...new Set(measures.flatMap((id) => typesOf(snapshot.measure(id))))].sort();
}

function typesOf(measure: AnyMeasure): AuthorityType[] {
  return isMetric(measure) ? measure.responsible.types : measure.covers;
}

/** The first authority in being of each type, by name. */
function examplesOfTypes({ authorities }: Snapshot, types: readonly AuthorityType[]): string[] {
  return types.flatMap(
    (type) => authorities.all.find((one) => one.type === type && one.to === null)?.code ?? [],
  );
}
