// `{ data, meta }` as JSON, `meta` last: it names the caveats and licences of the rows before it.
import type { ObservationRequest, Snapshot } from '@oflog/store';

import type { Figure } from './figure';
import { inChunks } from './in-chunks';
import { figuresMeta, nothingMentioned, noting } from './mentioned';

/** `request` is what the rows answer: where there are none, it says why. */
export function jsonText(
  snapshot: Snapshot,
  rows: AsyncIterable<Figure>,
  request: ObservationRequest,
): AsyncIterable<string> {
  return inChunks(pieces(snapshot, rows, request));
}

async function* pieces(
  snapshot: Snapshot,
  rows: AsyncIterable<Figure>,
  request: ObservationRequest,
): AsyncGenerator<string> {
  const mentioned = nothingMentioned();
  yield '{"data":[';
  for await (const row of noting(mentioned, rows)) {
    yield mentioned.count === 1 ? JSON.stringify(row) : `,${JSON.stringify(row)}`;
  }
  yield `],"meta":${JSON.stringify(figuresMeta(snapshot, mentioned, request))}}`;
}
