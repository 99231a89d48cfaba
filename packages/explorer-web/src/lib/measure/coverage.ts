// How many of the authorities that a measure is about have a figure in a period, and why the others have none.
import { stateLabels, type State } from '@oflog/metrics-core';

import type { ComparisonRow } from '../figures/model';

export interface Coverage {
  /** Authorities that the measure is about: those that do not run the service are no members. */
  members: number;
  withFigure: number;
  /** Each reason for having none, in the order of the vocabulary. */
  without: { state: State; words: string; count: number; share: string }[];
  /** `The publisher withheld 2 of 152 figures (1.3%).` */
  withheld: string;
}

/** Of the members of the group England in one period. */
export function coverageOf(rows: Pick<ComparisonRow, 'state'>[]): Coverage {
  const members = rows.filter(({ state }) => state !== 'not-applicable');
  const count = (state: State) => members.filter((row) => row.state === state).length;
  const share = (part: number) => shareOf(part, members.length);
  const missing = (Object.keys(stateLabels) as State[]).filter(
    (state) => state !== 'value' && count(state) > 0,
  );
  const suppressed = count('suppressed');
  return {
    members: members.length,
    withFigure: count('value'),
    without: missing.map((state) => ({
      state,
      words: stateLabels[state],
      count: count(state),
      share: share(count(state)),
    })),
    withheld:
      suppressed === 0
        ? 'The publisher withheld none.'
        : `The publisher withheld ${suppressed} of ${members.length} (${share(suppressed)}).`,
  };
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${((part / whole) * 100).toFixed(1)}%`;
}
