// How many authorities have no figure, and why: said beside the figures of those that have one.
import { missingStates, periodLabel, type MissingState, type State } from '@oflog/metrics-core';

/** One row for each authority in being. */
export interface StateOfAuthority {
  state: State;
  period: string;
}

/** A smaller share than this is left to the counts beside the medians. */
const worthSaying = 1 / 20;

/**
 * `28 of the 153 authorities that run the service have no figure for 2022-23: 20 are withheld by the
 * publisher, and 8 are not in the publication.` Null where fewer than one in twenty have none.
 */
export function missingShare(rows: readonly StateOfAuthority[]): string | null {
  const members = rows.filter(
    ({ state }) => state !== 'not-applicable' && state !== 'did-not-exist',
  );
  const missing = members.filter(({ state }) => state !== 'value');
  const [first] = members;
  if (first === undefined || missing.length < members.length * worthSaying) return null;
  const reasons = missingStates
    .map((state) => ({ state, count: missing.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ state, count }) => reasonInWords(state, count));
  const have = missing.length === 1 ? 'has' : 'have';
  return `${missing.length} of the ${members.length} authorities that run the service ${have} no figure for ${periodLabel(first.period)}: ${listed(reasons)}.`;
}

function reasonInWords(state: MissingState, count: number): string {
  const one = count === 1;
  switch (state) {
    case 'suppressed':
      return `${count} ${one ? 'is' : 'are'} withheld by the publisher`;
    case 'not-available':
      return `${count} ${one ? 'is' : 'are'} not in the publication`;
    case 'not-submitted':
      return `${count} had sent no return`;
    case 'reported-jointly':
      return `${count} reported together with others`;
    case 'not-meaningful':
      return `${count} would have no meaning, being divided by zero or less`;
    case 'not-yet-published':
      return `${count} had not been published`;
    case 'vintage-not-held':
      return `${count} ${one ? 'is' : 'are'} not held as published then`;
    case 'not-applicable':
    case 'did-not-exist':
      return `${count} ${one ? 'is' : 'are'} not counted`;
  }
}

function listed(parts: string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}
