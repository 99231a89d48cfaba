// Downloads one address into a part file, and goes on where an earlier attempt was cut off.
import { open } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { readJson, remove, sizeOf, writeJson } from './archive-folder';
import { type Clock, withRetries } from './back-off';
import { FetchError, Unavailable, beyondLimit } from './fetch-error';
import type { Answer, HttpClient } from './http-client';
import type { FetchLimits } from './limits';

/** What a server calls this state of a file, so that it can be asked whether it is still the same. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Download =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'complete';
      readonly path: string;
      readonly bytes: number;
      readonly validators: Validators;
      /** Whether it was put together from more than one answer. */
      readonly resumed: boolean;
    };

export interface DownloadRequest {
  readonly address: URL;
  readonly start: URL;
  /** The state that is held already, if any: an answer that nothing changed is enough. */
  readonly held: Validators;
  /** A folder for this file alone. */
  readonly folder: string;
  /** `of` is undefined where the server does not say how large the file is. */
  readonly onProgress?: (bytes: number, of: number | undefined) => void;
}

export interface Downloading {
  readonly client: HttpClient;
  readonly limits: FetchLimits;
  readonly clock: Clock;
}

export async function download(
  request: DownloadRequest,
  { client, limits, clock }: Downloading,
): Promise<Download> {
  const part = partIn(request.folder);
  let resumed = false;
  const whole = await withRetries(
    async () => {
      const begun = await part.begun(request.address);
      const answer = await client.ask({
        address: request.address,
        start: request.start,
        headers: begun.bytes > 0 ? rangeFrom(begun) : conditions(request.held),
      });
      try {
        if (answer.status === 304 && begun.bytes === 0) return 'unchanged';
        checkEncoding(answer, request.address);
        const from = await startOf(answer, begun, part);
        resumed = from > 0;
        await part.begin(request.address, validatorsOf(answer));
        await receive(answer, from, part, request, limits);
        return validatorsOf(answer);
      } finally {
        answer.dispose();
      }
    },
    limits,
    clock,
  );
  if (whole === 'unchanged') return { kind: 'unchanged' };
  const bytes = await sizeOf(part.path);
  return { kind: 'complete', path: part.path, bytes, validators: whole, resumed };
}

/** Forgets what has come of a file. */
export async function discard(folder: string): Promise<void> {
  const part = partIn(folder);
  await remove(part.path);
  await remove(part.notePath);
}

interface Begun extends Validators {
  readonly bytes: number;
}

type Part = ReturnType<typeof partIn>;

const noteSchema = z.object({
  address: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

/** The bytes so far, and a note of whose they are. */
function partIn(folder: string) {
  const path = join(folder, 'file.part');
  const notePath = join(folder, 'part.json');
  return {
    path,
    notePath,
    begun: async (address: URL): Promise<Begun> => {
      const note = noteSchema.safeParse(await readJson(notePath));
      if (note.success && note.data.address === address.href) {
        return { ...note.data, bytes: await sizeOf(path) };
      }
      await remove(path);
      return { bytes: 0 };
    },
    begin: (address: URL, validators: Validators) =>
      writeJson(notePath, { address: address.href, ...validators }),
  };
}

function rangeFrom({ bytes, etag, lastModified }: Begun): Record<string, string> {
  // A weak tag does not promise the same bytes. Without a promise the checksum has the last word.
  const promise = etag?.startsWith('W/') === false ? etag : lastModified;
  return {
    range: `bytes=${bytes}-`,
    ...(promise === undefined ? {} : { 'if-range': promise }),
  };
}

function conditions(held: Validators): Record<string, string> {
  if (held.etag !== undefined) return { 'if-none-match': held.etag };
  return held.lastModified === undefined ? {} : { 'if-modified-since': held.lastModified };
}

function validatorsOf(answer: Answer): Validators {
  return { etag: answer.header('etag'), lastModified: answer.header('last-modified') };
}

function checkEncoding(answer: Answer, address: URL): void {
  const encoding = answer.header('content-encoding') ?? 'identity';
  if (encoding === 'identity') return;
  throw new FetchError('FETCH_REFUSED', {
    found: `bytes packed as ${encoding} from ${address.href}`,
    expected: 'the bytes of the file',
    remedy: 'Download the file by hand, and put it into the folder of publications.',
  });
}

/** From which byte on the answer goes. */
async function startOf(answer: Answer, begun: Begun, part: Part): Promise<number> {
  if (answer.status === 200) return 0;
  const range = /^bytes (\d+)-/.exec(answer.header('content-range') ?? '');
  if (answer.status === 206 && Number(range?.[1]) === begun.bytes) return begun.bytes;
  await remove(part.path);
  throw new Unavailable(`another part of the file than the one asked for (${answer.status})`);
}

async function receive(
  answer: Answer,
  from: number,
  part: Part,
  { address, onProgress }: DownloadRequest,
  { fileBytes }: FetchLimits,
): Promise<void> {
  const length = answer.header('content-length');
  const total = length === undefined ? undefined : from + Number(length);
  let bytes = from;
  const check = async (size: number) => {
    if (size <= fileBytes) return;
    await remove(part.path);
    throw beyondLimit(`${size} bytes or more at ${address.href}`, fileBytes);
  };
  await check(total ?? 0);
  const file = await open(part.path, from === 0 ? 'w' : 'a');
  try {
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      await check(bytes);
      await file.appendFile(chunk);
      onProgress?.(bytes, total);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (total !== undefined && bytes !== total) {
    throw new Unavailable(`${bytes} of ${total} bytes from ${address.href}`);
  }
}
