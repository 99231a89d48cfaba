// Hands workbooks to parser threads: two of them, kept for the next file, each bounded in memory and
// time and replaced when it goes beyond.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { ParserReply, ParserRequest } from './parser-messages';

/** The parser's answer, or what became of its thread. */
export type ParserOutcome = ParserReply | { readonly kind: 'timeout' | 'out-of-memory' };

interface Job {
  readonly request: ParserRequest;
  readonly milliseconds: number;
  readonly settle: (outcome: ParserOutcome) => void;
}

interface Thread {
  readonly worker: Worker;
  job?: { readonly settle: Job['settle']; readonly timer: NodeJS.Timeout };
}

const threadLimit = 2;
const memoryMegabytes = 1_024;
/** For what is short-lived. Node’s own choice takes 300 MB more for two threads, and is no faster. */
const youngMegabytes = 16;

const idle: Thread[] = [];
const waiting: Job[] = [];
let busy = 0;

/** Parses in the next free thread. The buffers of the request move there and are empty afterwards. */
export function parseInThread(
  request: ParserRequest,
  milliseconds: number,
): Promise<ParserOutcome> {
  return new Promise((settle) => {
    waiting.push({ request, milliseconds, settle });
    startNext();
  });
}

function startNext(): void {
  if (busy === threadLimit) return;
  const job = waiting.shift();
  if (job === undefined) return;
  busy += 1;
  start(idle.pop() ?? startThread(), job);
}

function start(thread: Thread, { request, milliseconds, settle }: Job): void {
  const timer = setTimeout(() => finish(thread, { kind: 'timeout' }), milliseconds);
  thread.job = { settle, timer };
  thread.worker.ref();
  thread.worker.postMessage(request, buffersOf(request));
}

function finish(thread: Thread, outcome: ParserOutcome): void {
  const { job } = thread;
  if (job === undefined) return;
  clearTimeout(job.timer);
  delete thread.job;
  busy -= 1;
  if (outcome.kind === 'parsed') {
    // An idle thread does not keep the process alive.
    thread.worker.unref();
    idle.push(thread);
  } else {
    void thread.worker.terminate();
  }
  job.settle(outcome);
  startNext();
}

function startThread(): Thread {
  // Source and build stand side by side under one name: parser.worker.ts, parser.worker.js.
  const url = new URL(`./parser.worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(url, {
    env: {},
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    },
  });
  const thread: Thread = { worker };
  worker.on('message', (reply: ParserReply) => finish(thread, reply));
  worker.on('error', (error) => finish(thread, outcomeOf(error)));
  worker.on('exit', (code) => {
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
    finish(thread, unreadable(`the parser ended with code ${code}`));
  });
  return thread;
}

function outcomeOf(error: unknown): ParserOutcome {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { kind: 'out-of-memory' };
  }
  return unreadable(error instanceof Error ? error.message : String(error));
}

function unreadable(found: string): ParserOutcome {
  return { kind: 'failed', reason: 'unreadable', found };
}

function buffersOf({ input }: ParserRequest): ArrayBuffer[] {
  return input.kind === 'file'
    ? [input.bytes.buffer]
    : input.parts.map(({ content }) => content.buffer);
}
