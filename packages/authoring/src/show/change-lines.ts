// Changes of definitions as text for a terminal: what may break first, then by definition.
import {
  bumps,
  onceEach,
  requiredBump,
  type Bump,
  type Change,
} from '@oflog/metrics-core/compatibility';

import type { Paint } from '../text/paint';

export function changeLines(changes: readonly Change[], paint: Paint): string[] {
  if (changes.length === 0) return ['No definition differs. No new version is needed.'];
  return [
    ...bumps.toReversed().flatMap((bump) => linesOfBump(bump, changes, paint)),
    `${countOf(changes.length)}. The version that they ask for: ${requiredBump(changes)}.`,
  ];
}

function linesOfBump(bump: Bump, all: readonly Change[], paint: Paint): string[] {
  const changes = all.filter((change) => change.bump === bump);
  if (changes.length === 0) return [];
  const definitions = Map.groupBy(
    changes,
    ({ definition }) => `${definition.kind} ${definition.id}`,
  );
  return [
    paint.bold(`${bump} (${countOf(changes.length)})`),
    ...[...definitions].flatMap(([definition, of]) => [
      `  ${definition}`,
      ...onceEach(of).flatMap(({ field, rule, words }) => [
        `    ${words}`,
        paint.dim(`      ${field === '' ? rule : `${field}, ${rule}`}`),
      ]),
    ]),
    '',
  ];
}

function countOf(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'}`;
}
