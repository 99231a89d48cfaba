// Why there is no figure, in sentences for the person who asked for it.
import {
  comparePeriods,
  dayLabel,
  firstDay,
  inputColumns,
  isMetric,
  lastDay,
  periodInWords,
  stateExplanations,
  type Catalogue,
  type ContextVariable,
  type Day,
  type Metric,
  type PeriodId,
  type State,
} from '@oflog/metrics-core';

import type { StoredAbsence } from '../dataset/open-dataset';
import type { StoredObservation } from '../dataset/stored-observation';
import type { AuthorityRegister } from '../register/authority-register';
import type { SubjectAuthority } from './find-subject';

export interface ReasonContext {
  readonly measure: Metric | ContextVariable;
  readonly catalogue: Catalogue;
  readonly authority: SubjectAuthority;
  readonly register: AuthorityRegister;
  readonly period: PeriodId;
  readonly asOf: Day | null;
  readonly state: State | null;
  /** All vintages of the figure. */
  readonly rows: readonly StoredObservation[];
  /** Why files have no row for the authority in the period. */
  readonly absences: readonly StoredAbsence[];
  /** The periods that the dataset has of the measure. */
  readonly held: readonly PeriodId[];
}

/** Empty where there is a value. */
export function reasonsFor(context: ReasonContext): string[] {
  const { state } = context;
  if (state === 'value') return [];
  const own = state === null ? notHeld(context) : (reasonOfState[state]?.(context) ?? []);
  return [...(state === null ? [] : [stateExplanations[state]]), ...new Set(own)];
}

const reasonOfState: Partial<Record<State, (context: ReasonContext) => string[]>> = {
  'did-not-exist': didNotExist,
  'not-applicable': notApplicable,
  'not-yet-published': notYetPublished,
  'vintage-not-held': ({ rows }) => [
    `The oldest release that we hold of it is ${rows[0]?.release ?? 'none'}.`,
  ],
  'reported-jointly': absencesDeclared,
  'not-submitted': absencesDeclared,
  'not-available': absencesDeclared,
  suppressed: ({ measure, ...context }) => [
    ...(isMetric(measure) ? [measure.suppression] : []),
    ...absencesDeclared({ measure, ...context }),
  ],
};

function absencesDeclared({ absences }: ReasonContext): string[] {
  return absences.map(({ reason }) => reason);
}

function notApplicable({ measure }: ReasonContext): string[] {
  return isMetric(measure) ? [measure.responsible.statement] : [];
}

function didNotExist({ measure, authority, register, period }: ReasonContext): string[] {
  const { registered } = authority;
  if (registered === null) return [];
  const { from, to, successors, predecessors } = registered;
  const named = (codes: readonly string[]) =>
    codes.map((code) => `${register.byCode(code)?.name ?? code} (${code})`).join(', ');
  if (to !== null && to < lastDay(period)) {
    const followed =
      successors.length === 0 ? '' : ` Its area belongs to ${named(successors)} since.`;
    return [`${authority.name} ended on ${dayLabel(to)}.${followed}`];
  }
  if (from !== null && from > firstDay(period)) {
    const came = predecessors.length === 0 ? '' : ` Before it there were ${named(predecessors)}.`;
    const { merged } = measure;
    return [
      `${authority.name} began on ${dayLabel(from)}.${came}`,
      ...(merged.rule === 'refuse' ? [merged.reason] : []),
    ];
  }
  return [];
}

function notYetPublished({ measure, catalogue, rows, asOf }: ReasonContext): string[] {
  const [first] = rows;
  if (first !== undefined && asOf !== null) {
    return [
      `Asked for as known on ${dayLabel(asOf)}; the first release with it is ${first.release}.`,
    ];
  }
  const ids = new Set(inputColumns(measure).map(({ publication }) => publication));
  return catalogue.publications
    .filter(({ id }) => ids.has(id))
    .flatMap(({ title, nextRelease }) =>
      nextRelease === undefined
        ? []
        : [
            `The next release of ${title} (${nextRelease.edition}) is expected: ${nextRelease.expected}.`,
          ],
    );
}

function notHeld({ authority, held, period, absences, measure }: ReasonContext): string[] {
  const periods = [...new Set(held)].sort(comparePeriods);
  const range = periods.length === 0 ? 'none' : `${periods[0] ?? ''} to ${periods.at(-1) ?? ''}`;
  const elsewhere = held.includes(period)
    ? `No file that we hold has the figure of ${authority.name} in ${periodInWords(period)}.`
    : `No file that we hold has ${periodInWords(period)}: there are figures for ${range}.`;
  const { merged } = measure;
  return [
    elsewhere,
    ...absences.map(({ reason }) => reason),
    ...(authority.registered?.predecessors.length !== 0 && merged.rule === 'refuse'
      ? [merged.reason]
      : []),
  ];
}
