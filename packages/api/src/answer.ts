// Answers that hold definitions or authorities, with what they were read from.
import type { Snapshot } from '@oflog/store';

import type { Answer, Meta } from './schemas/answer';

export function answer<Data>(
  snapshot: Snapshot,
  data: Data,
  attribution: readonly string[] = [],
): Answer<Data> {
  return { data, meta: metaOf(snapshot, Array.isArray(data) ? data.length : 1, attribution) };
}

export function metaOf(snapshot: Snapshot, count: number, attribution: readonly string[]): Meta {
  return {
    dataset: snapshot.dataset,
    definitions: snapshot.catalogue.version,
    count,
    attribution: [...new Set(attribution)].sort(),
  };
}
