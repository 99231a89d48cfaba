// What the page of a comparison says of the figures: how old they are, who else has none, how each moved, and
// where intervals are too wide for a difference. Never that one is more than another: they stand by name.
import type { Authority, Metric } from '@oflog/metrics-core';

import { latestRows } from '../area/latest-rows';
import type { ComparisonRow, PublicationResource } from '../figures/model';
import { publishedOn } from '../figures/published-on';
import { ageSentence } from '../words/age';
import { heldInstead } from '../words/held-instead';
import { missingShare, type StateOfAuthority } from '../words/missing-share';
import { movementSentences } from '../words/movement';

export interface ComparedWords {
  /** When they were published, what time they are about, and how long ago that ended. */
  age: string;
  /** How many authorities have no figure, and why; null where they are few. */
  missing: string | null;
  /** Between whom no difference is claimed; null where no published intervals meet. */
  unsure: string | null;
  /** How the figure of each moved, or what is held of it instead. */
  each: { name: string; words: string }[];
}

interface Said {
  metric: Metric;
  /** By name. */
  chosen: Authority[];
  /** Their rows beside England: every period. */
  rows: ComparisonRow[];
  everybody: readonly StateOfAuthority[];
  publications: readonly Pick<PublicationResource, 'releases'>[];
  /** Today, as `YYYY-MM-DD`. */
  today: string;
}

/** Null where no row is held. */
export function comparedWords(said: Said): ComparedWords | null {
  const { metric, chosen, rows, everybody, publications, today } = said;
  const latest = latestRows(rows);
  const first = latest.find(({ release }) => release !== null) ?? latest[0];
  if (first === undefined) return null;
  const { period } = first;
  return {
    age: ageSentence(period, publishedOn(first, publications), today),
    missing: missingShare(everybody.filter((row) => row.period === period)),
    unsure: whereIntervalsMeet(chosen, latest),
    each: chosen.flatMap(({ code, name }) => {
      const own = rows.filter(({ authority }) => authority === code);
      const row = own.find((one) => one.period === period);
      if (row === undefined || row.state === 'not-applicable') return [];
      const words =
        row.state === 'value' ? movementSentences(metric, own, period) : [heldInstead(name, own)];
      return [{ name, words: words.join(' ') }];
    }),
  };
}

function whereIntervalsMeet(chosen: Authority[], latest: ComparisonRow[]): string | null {
  const intervals = chosen.flatMap(({ code, name }) => {
    const interval = latest.find(({ authority }) => authority === code)?.interval;
    return interval === null || interval === undefined ? [] : [{ name, interval }];
  });
  const pairs = intervals.flatMap((one, index) =>
    intervals
      .slice(index + 1)
      .filter(
        (other) =>
          one.interval.lower <= other.interval.upper && other.interval.lower <= one.interval.upper,
      )
      .map((other) => `${one.name} and ${other.name}`),
  );
  return pairs.length === 0
    ? null
    : `The published intervals meet, so no difference is claimed between ${pairs.join('; ')}.`;
}
