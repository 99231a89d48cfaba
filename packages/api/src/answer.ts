// Answers that hold definitions or authorities, with what they were read from.
import type { Snapshot } from '@oflog/store';

import type { Answer, Empty, Meta } from './schemas/answer';

/** Says why there is nothing; asked only where there is nothing. */
export type WhyEmpty = () => Empty;

export function answer<Data>(
  snapshot: Snapshot,
  data: Data,
  attribution: readonly string[] = [],
  whyEmpty: WhyEmpty = nothingHeld,
): Answer<Data> {
  const count = Array.isArray(data) ? data.length : 1;
  return { data, meta: metaOf(snapshot, count, attribution, whyEmpty) };
}

export function metaOf(
  snapshot: Snapshot,
  count: number,
  attribution: readonly string[],
  whyEmpty: WhyEmpty = nothingHeld,
): Meta {
  return {
    dataset: snapshot.dataset,
    definitions: snapshot.catalogue.version,
    count,
    attribution: [...new Set(attribution)].sort(),
    empty: count === 0 ? whyEmpty() : null,
  };
}

function nothingHeld(): Empty {
  return { reason: 'The dataset that is served holds nothing of this kind.', exists: [] };
}
