// Why an authority has no figure, said to a reader. Never a zero, never a dash.
import type { MissingState } from '@oflog/metrics-core';

interface Asked {
  /** Name of the authority. */
  authority: string;
  /** Label of the period: `2022-23`. */
  period: string;
}

/** For the card of a metric, in a sentence or two. */
export function reasonInFull(state: MissingState, { authority, period }: Asked): string {
  switch (state) {
    case 'did-not-exist':
      return `${authority} did not exist in ${period}.`;
    case 'not-applicable':
      return `${authority} does not run this service, so it has no figure here and is in no comparison.`;
    case 'reported-jointly':
      return `${authority} reported together with other authorities for ${period}, so it has no figure of its own.`;
    case 'not-submitted':
      return `${authority} had not sent in its return for ${period} when the figures were published. That is not a zero.`;
    case 'suppressed':
      return `The publisher withheld the figure of ${authority} for ${period}.`;
    case 'not-available':
      return `The publication has no figure for ${authority} in ${period}.`;
    case 'not-yet-published':
      return `The figures for ${period} had not been published.`;
    case 'vintage-not-held':
      return `Figures for ${period} had been published, but no copy from that time is held.`;
    case 'not-meaningful':
      return `A figure for ${authority} in ${period} would have no meaning: what it is divided by is zero or less.`;
  }
}
