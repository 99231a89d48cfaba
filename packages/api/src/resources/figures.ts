// What a request for figures means, by the ids of all that it names; every fault of it at once.
import { measuresOf, type AuthorityCode } from '@oflog/metrics-core';
import type { ComparisonRequest, ObservationRequest, Snapshot } from '@oflog/store';

import { problems } from '../problems/catalogue';
import { RequestError } from '../problems/problem';
import type { ComparisonsQuery, ObservationsQuery } from '../schemas/parameters';
import type { Fault } from '../schemas/problem';
import { unknownAuthority } from './authorities';
import { idsOf, kinds, neighbourModel, unknownIds } from './find';

export function observationRequest(
  snapshot: Snapshot,
  query: ObservationsQuery,
): ObservationRequest {
  const named = (query.authority ?? []).map((text) =>
    snapshot.areas.has(text) ? text : codeOf(snapshot, text, 'authority'),
  );
  throwIfAny([...unknownMeasuresAndPeriods(snapshot, query), ...named.filter(isFault)]);
  return {
    measures: query.metric,
    periods: query.period,
    authorities: query.authority && named.filter(isCode),
    asOf: query.asOf,
  };
}

/** `otherFaults` are what the caller has found already. */
export function comparisonRequest(
  snapshot: Snapshot,
  query: ComparisonsQuery,
  otherFaults: readonly Fault[] = [],
): ComparisonRequest {
  const compared = (parameter: 'authority' | 'with') =>
    (query[parameter] ?? []).map((text) =>
      snapshot.areas.has(text)
        ? areaNotCompared(parameter, text)
        : codeOf(snapshot, text, parameter),
    );
  const named = compared('authority');
  const chosen = compared('with');
  throwIfAny([
    ...unknownMeasuresAndPeriods(snapshot, query),
    ...named.filter(isFault),
    ...chosen.filter(isFault),
    ...nobodyChosen(query),
    ...otherFaults,
  ]);
  return {
    measures: query.metric,
    periods: query.period,
    authorities: query.authority && named.filter(isCode),
    groups: query.group ?? (query.with === undefined ? standardGroups : ['chosen']),
    model: neighbourModel(snapshot, query.model).id,
    chosen: chosen.filter(isCode),
    asOf: query.asOf,
  };
}

const standardGroups = ['england', 'type', 'region', 'neighbours'] as const;

function nobodyChosen({ group, with: chosen }: ComparisonsQuery): Fault[] {
  if (!group?.includes('chosen') || chosen !== undefined) return [];
  const detail =
    'The group "chosen" is asked for, and nobody is chosen. Name its members with the parameter ' +
    '"with", once for each.';
  return [{ code: 'invalid-parameter', detail, parameter: 'with', found: null, nearest: [] }];
}

function codeOf(snapshot: Snapshot, text: string, parameter: string): AuthorityCode | Fault {
  return snapshot.authorities.find(text)?.code ?? unknownAuthority(snapshot, text, parameter);
}

function unknownMeasuresAndPeriods(snapshot: Snapshot, query: ObservationsQuery): Fault[] {
  const measures = idsOf(measuresOf(snapshot.catalogue));
  const held = [...snapshot.heldPeriods.values()].flat().map(({ period }) => period);
  return [
    ...unknownIds(query.metric ?? [], measures, kinds.measure, 'metric'),
    ...unknownIds(query.period ?? [], [...new Set(held), 'latest'], kinds.period, 'period'),
  ];
}

function areaNotCompared(parameter: string, found: string): Fault {
  const { meaning, remedy } = problems['area-not-compared'];
  return {
    code: 'area-not-compared',
    detail: `"${found}" is an area, not an authority. ${meaning} ${remedy}`,
    parameter,
    found,
    nearest: [],
  };
}

function throwIfAny([first, ...rest]: readonly Fault[]): void {
  if (first !== undefined) throw new RequestError(first, ...rest);
}

function isFault(codeOrFault: AuthorityCode | Fault): codeOrFault is Fault {
  return typeof codeOrFault !== 'string';
}

function isCode(codeOrFault: AuthorityCode | Fault): codeOrFault is AuthorityCode {
  return typeof codeOrFault === 'string';
}
