// Answers of the snapshot in use, kept as the bytes to send; the least lately asked for go first.
import type { IncomingMessage } from 'node:http';

import type { Snapshot } from '@oflog/store';
import { LRUCache } from 'lru-cache';

import { acceptedEncoding } from './content-encoding';
import { memoryForAnswers } from './limits';

export interface KeptAnswer {
  /** The pattern of its address, for the log. */
  route: string;
  tag: string;
  body: Buffer;
  /** Name, value, name, value …: as node:http takes them without looking again. */
  headers: string[];
  /** Those of a 304. */
  headersWithoutBody: string[];
}

export interface AnswerCache {
  find(request: IncomingMessage): KeptAnswer | undefined;
  /** Answers of any other snapshot than the one in use are not kept. */
  keep(of: Snapshot, request: IncomingMessage, answer: KeptAnswer): void;
  /** From now on answers of this snapshot are kept, and no others. */
  renew(snapshot: Snapshot): void;
  readonly bytes: number;
  readonly count: number;
}

/** Keys and headers of one answer, near enough. */
const overheadBytes = 1_500;

export function answerCache(maxSize = memoryForAnswers()): AnswerCache {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + overheadBytes,
  });
  let inUse: Snapshot | undefined;
  return {
    find: (request) => answers.get(keyOf(request)),
    keep: (of, request, answer) => {
      if (of === inUse) answers.set(keyOf(request), answer);
    },
    renew: (snapshot) => {
      inUse = snapshot;
      answers.clear();
    },
    get bytes() {
      return answers.calculatedSize;
    },
    get count() {
      return answers.size;
    },
  };
}

/** The very address, and all that chooses its representation. */
function keyOf(request: IncomingMessage): string {
  const { accept = '*/*' } = request.headers;
  return `${acceptedEncoding(request)} ${accept} ${request.url ?? ''}`;
}
