// Re-organisations: which authority went into which, and the first and last days that follow from it.
import type { AuthorityCode, Day, Register } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import { dayAfter, dayBefore } from './days';
import { mapDrafts, type Drafts } from './draft';
import { keyOfCode } from './list-authorities';
import type { ChangeRow } from './register-rows';
import { field, sourcesOf, type SourceRows } from './source-rows';

interface Change {
  readonly date: Day;
  readonly from: AuthorityCode;
  readonly to: AuthorityCode;
}

/** Those of the sources, those declared, and those of counties, which went where their districts went. */
export function listChanges(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
  report: ReportFault,
): ChangeRow[] {
  const stated = [
    ...statedMergers(drafts, register, rows, report),
    ...register.changes.flatMap(({ date, from, to }) =>
      from.flatMap((before) => to.map((after) => ({ date, from: before, to: after }))),
    ),
  ];
  const changes = distinct([...stated, ...endsOfCounties(drafts, register, rows, stated)]);
  const successors = Map.groupBy(changes, ({ from }) => from);
  return changes
    .map((change) => ({
      ...change,
      kind:
        (successors.get(change.from)?.length ?? 0) > 1 ? ('split' as const) : ('merger' as const),
    }))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) || compareText(a.to, b.to) || compareText(a.from, b.from),
    );
}

/** Successors begin on the day of a change, and those before them end on the day before. */
export function withLifetimes(drafts: Drafts, changes: readonly ChangeRow[]): Drafts {
  const began = new Map(changes.map(({ to, date }) => [to, date]));
  const ended = new Map(changes.map(({ from, date }) => [from, dayBefore(date)]));
  return mapDrafts(drafts, (draft) => ({
    ...draft,
    from: draft.from ?? began.get(draft.code) ?? null,
    to: ended.get(draft.code) ?? draft.to,
  }));
}

/** A source that has years only gets the day from the successor's first. */
function statedMergers(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
  report: ReportFault,
): Change[] {
  const keyOf = keyOfCode(register);
  return sourcesOf('changes', register.sources, rows).flatMap(({ reading, rows: changes }) =>
    changes
      .filter((row) => reading.mergers.includes(field(row, reading.kind)))
      .flatMap((row): Change[] => {
        const from = keyOf(field(row, reading.from));
        const to = keyOf(field(row, reading.to));
        const year = field(row, reading.year);
        const date = drafts.get(to)?.from ?? null;
        if (!drafts.has(from) && !drafts.has(to)) return [];
        if (drafts.has(from) && date?.startsWith(`${year}-`)) return [{ date, from, to }];
        report({
          code: 'REGISTER_CHANGE_UNPLACED',
          place: {},
          found: `${from} went into ${to} in ${year}, which began ${date ?? 'on no known day'}`,
          expected: `both to be authorities of the register, and ${to} to have begun in ${year}`,
          remedy:
            'Correct the first day of the successor, or add what is missing, in the declaration of the register.',
        });
        return [];
      }),
  );
}

/** A county that ended with its districts went to those that took them over. */
function endsOfCounties(
  drafts: Drafts,
  register: Register,
  rows: SourceRows,
  stated: readonly Change[],
): Change[] {
  const keyOf = keyOfCode(register);
  const countyOf = new Map(
    sourcesOf('places', register.sources, rows).flatMap(({ reading, rows: places }) =>
      places.map((row) => [keyOf(field(row, reading.code)), field(row, reading.county)] as const),
    ),
  );
  // A district that was itself a merger lies in the county of those before it.
  for (const { from, to } of stated) {
    const county = countyOf.get(from);
    if (drafts.get(to)?.type === 'district' && county !== undefined) countyOf.set(to, county);
  }
  return [...drafts.values()]
    .filter(({ type, to }) => type === 'county' && to !== null)
    .flatMap(({ code, to }) =>
      stated
        .filter(
          ({ date, from }) => countyOf.get(from) === code && to !== null && date === dayAfter(to),
        )
        .map((change) => ({ ...change, from: code })),
    );
}

function distinct(changes: readonly Change[]): Change[] {
  return [
    ...new Map(
      changes.map((change) => [`${change.date} ${change.from} ${change.to}`, change]),
    ).values(),
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
