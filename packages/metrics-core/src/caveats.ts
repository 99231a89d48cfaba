// Which of a measure's caveats apply to one of its figures.
import {
  firstDay,
  lastDay,
  severities,
  type Authority,
  type Caveat,
  type CaveatScope,
  type Mark,
  type Observation,
} from './model';

/** What is needed of an observation to tell which caveats apply to it. */
export interface CaveatSubject extends Pick<
  Observation,
  'authority' | 'period' | 'value' | 'state'
> {
  marks: readonly Mark[];
}

/**
 * The caveats that apply to a figure, critical ones first, else in the order given. `authority` is
 * null for a published total. A place in the table that can have no figure (`not-applicable`,
 * `did-not-exist`) has only caveats that name its state.
 */
export function caveatsFor(
  caveats: readonly Caveat[],
  observation: CaveatSubject,
  authority: Pick<Authority, 'type'> | null,
): Caveat[] {
  return caveats
    .filter((caveat) => applies(caveat, observation, authority))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function applies(
  { scope }: Caveat,
  observation: CaveatSubject,
  authority: Pick<Authority, 'type'> | null,
): boolean {
  if (scope.length === 0) return mayHaveFigure(observation);
  return scope.some(
    (one) =>
      (mayHaveFigure(observation) || one.states !== undefined) &&
      isWithin(one, observation, authority),
  );
}

function isWithin(
  scope: CaveatScope,
  { authority: code, period, value, state, marks }: CaveatSubject,
  authority: Pick<Authority, 'type'> | null,
): boolean {
  return (
    (scope.authorities?.includes(code) ?? true) &&
    (scope.types === undefined || (authority !== null && scope.types.includes(authority.type))) &&
    (scope.from === undefined || firstDay(period) >= firstDay(scope.from)) &&
    (scope.to === undefined || lastDay(period) <= lastDay(scope.to)) &&
    (scope.states?.includes(state) ?? true) &&
    (scope.marks?.some((mark) => marks.includes(mark)) ?? true) &&
    (scope.below === undefined || (value !== null && value < scope.below)) &&
    (scope.above === undefined || (value !== null && value > scope.above)) &&
    (scope.equals === undefined || value === scope.equals)
  );
}

function mayHaveFigure({ state }: CaveatSubject): boolean {
  return state !== 'not-applicable' && state !== 'did-not-exist';
}
