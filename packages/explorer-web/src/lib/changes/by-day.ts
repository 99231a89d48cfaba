// Changes as a page tells them: under the day on which they happened, the latest first.
import { dayLabel } from '@oflog/metrics-core';

import type { Change } from '../figures/model';

export interface DayOfChanges {
  /** As `YYYY-MM-DD`. */
  day: string;
  label: string;
  changes: Change[];
  /** Changes of definitions, which come many at once, by version. */
  versions: { version: string; changes: Change[] }[];
}

export const kindNames: Record<Change['kind'], string> = {
  release: 'New data',
  correction: 'Correction',
  definition: 'Definition',
};

/** Those of one kind alone, if it is asked for by its name. */
export function ofKind(changes: Change[], kind: string | null): Change[] {
  return kind !== null && kind in kindNames
    ? changes.filter((change) => change.kind === kind)
    : changes;
}

export function byDay(changes: Change[]): DayOfChanges[] {
  const days = new Map<string, Change[]>();
  for (const change of changes.toSorted((a, b) => b.date.localeCompare(a.date))) {
    days.set(change.date, [...(days.get(change.date) ?? []), change]);
  }
  return [...days].map(([day, found]) => ({
    day,
    label: dayLabel(day),
    changes: found.filter(({ version }) => version === null),
    versions: byVersion(found),
  }));
}

function byVersion(changes: Change[]): DayOfChanges['versions'] {
  const versions = [...new Set(changes.map(({ version }) => version))];
  return versions.flatMap((version) =>
    version === null
      ? []
      : [{ version, changes: changes.filter((change) => change.version === version) }],
  );
}
