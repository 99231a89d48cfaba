// Which group of figures a request for a distribution means; every fault of it at once.
import type { AnyMeasure, GroupRequest, Snapshot } from '@oflog/store';

import type { DistributionQuery } from '../schemas/parameters';
import type { Fault } from '../schemas/problem';
import { comparisonRequest } from './figures';

const withSubject: ReadonlySet<string> = new Set(['type', 'region', 'neighbours']);

/** Groups are those that comparisons have, and have the same members. */
export function groupRequest(
  snapshot: Snapshot,
  measure: AnyMeasure,
  query: DistributionQuery,
): GroupRequest {
  const kind = query.group ?? (query.with === undefined ? 'england' : 'chosen');
  const { periods, authorities, model, chosen } = comparisonRequest(
    snapshot,
    {
      metric: [measure.id],
      period: [query.period ?? 'latest'],
      group: [kind],
      model: query.model,
      with: query.with,
      asOf: query.asOf,
      ...(query.authority !== undefined && { authority: [query.authority] }),
    },
    withSubject.has(kind) && query.authority === undefined ? [nobodyNamed(kind)] : [],
  );
  const [subject] = authorities ?? [];
  return {
    measure: measure.id,
    period: periods?.[0] ?? 'latest',
    kind,
    subject: subject === undefined ? null : (snapshot.authorities.byCode(subject) ?? null),
    model,
    chosen: chosen ?? [],
    asOf: query.asOf,
  };
}

function nobodyNamed(kind: string): Fault {
  return {
    code: 'invalid-parameter',
    detail: `The group "${kind}" is that of an authority, and none is named. Name it with the parameter "authority".`,
    parameter: 'authority',
    found: null,
    nearest: [],
  };
}
