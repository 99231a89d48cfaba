// What an address gave when it was last asked, so that the next run can ask whether it still does.
import { join } from 'node:path';

import { z } from 'zod';

import { readJson, writeJson } from './archive-folder';
import type { Validators } from './download';

export interface AddressNote extends Validators {
  readonly address: string;
  /** The declared address that led there. */
  readonly start: string;
  /** Checksum of what it gave, declared or not. */
  readonly sha256: string;
}

const noteSchema = z.object({
  address: z.url(),
  start: z.url(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

const noteIn = (folder: string) => join(folder, 'address.json');

/** Null where nothing is known by which to ask whether anything changed. */
export async function readAddressNote(folder: string): Promise<AddressNote | null> {
  const note = noteSchema.safeParse(await readJson(noteIn(folder)));
  if (!note.success) return null;
  const { etag, lastModified } = note.data;
  return etag === undefined && lastModified === undefined ? null : note.data;
}

export async function writeAddressNote(folder: string, note: AddressNote): Promise<void> {
  const { address, start, sha256, etag, lastModified } = note;
  await writeJson(noteIn(folder), { address, start, sha256, etag, lastModified });
}
