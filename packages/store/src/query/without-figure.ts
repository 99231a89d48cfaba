// Rows that no file holds, for those who ask by name or by day why there is no figure.
import {
  caveatsFor,
  caveatsOf,
  inBeingOn,
  lastDay,
  type Authority,
  type Day,
  type Id,
  type Observation,
  type State,
} from '@oflog/metrics-core';

import type { ListedAuthority } from './authority-directory';
import type { Definitions } from './definitions';
import type { Figure } from './positions';
import type { Slice } from './slices';

/** For the times when an authority was not in being. */
export function didNotExist(slices: readonly Slice[], authority: ListedAuthority): Observation[] {
  return slices
    .filter(({ period }) => !inBeingOn(authority, lastDay(period)))
    .map((slice) => withoutFigure({ ...slice, authority: authority.code }, 'did-not-exist', []));
}

interface AwaitedFigure extends Figure {
  /** The day by which it had come out, held or not; null where that is not known. */
  appeared: Day | null;
}

/** For a day before all that we hold of a figure: it had not come out, or only we lack what had. */
export function awaitedObservation(
  figure: AwaitedFigure,
  asOf: Day,
  definitions: Definitions,
  authority: Pick<Authority, 'type'> | null,
): Observation {
  const hadAppeared = figure.appeared !== null && figure.appeared <= asOf;
  const state = hadAppeared ? 'vintage-not-held' : 'not-yet-published';
  const caveats = caveatsFor(
    caveatsOf(definitions.catalogue, definitions.measure(figure.measure)),
    { authority: figure.authority, period: figure.period, value: null, state, marks: [] },
    authority,
  );
  const ids = caveats.map(({ id }) => id);
  return withoutFigure(figure, state, ids);
}

function withoutFigure(
  { measure, authority, period }: Figure,
  state: State,
  caveats: Id[],
): Observation {
  return {
    metric: measure,
    authority,
    period,
    value: null,
    category: null,
    state,
    marks: [],
    interval: null,
    numerator: null,
    denominator: null,
    caveats,
    release: null,
    cells: [],
  };
}
