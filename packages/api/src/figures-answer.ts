// Answers that hold figures, written row by row: they may be larger than memory should hold.
import { Readable } from 'node:stream';

import type { Observation } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import { metaOf } from './answer';
import type { FiguresMeta } from './schemas/answer';

const limits =
  'Use data to ask questions, not to reach judgements. A figure does not show why it is what it is, ' +
  'nor that a council is good or bad; services, places and needs differ, and no order of councils follows from it.';

/** `{ data, meta }` as JSON, `meta` last: it names the caveats and licences of the rows before it. */
export function figuresAnswer(
  snapshot: Snapshot,
  rows: AsyncIterable<Pick<Observation, 'caveats' | 'release' | 'cells'>>,
): Readable {
  return Readable.from(inChunks(jsonText(snapshot, rows)), { objectMode: false });
}

async function* jsonText(
  snapshot: Snapshot,
  rows: AsyncIterable<Pick<Observation, 'caveats' | 'release' | 'cells'>>,
): AsyncGenerator<string> {
  let count = 0;
  const caveats = new Set<string>();
  const releases = new Set<string>();
  yield '{"data":[';
  for await (const row of rows) {
    for (const id of row.caveats) caveats.add(id);
    if (row.release !== null) releases.add(row.release);
    for (const { release } of row.cells) releases.add(release);
    yield count === 0 ? JSON.stringify(row) : `,${JSON.stringify(row)}`;
    count += 1;
  }
  const meta: FiguresMeta = {
    ...metaOf(
      snapshot,
      count,
      [...releases].flatMap((id) => snapshot.releases.get(id)?.attribution ?? []),
    ),
    caveats: snapshot.catalogue.caveats.filter(({ id }) => caveats.has(id)),
    limits,
  };
  yield `],"meta":${JSON.stringify(meta)}}`;
}

const chunkLength = 65_536;

async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
