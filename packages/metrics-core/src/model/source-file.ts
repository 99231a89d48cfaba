// A published file that is not a table of figures: a register, lookup, neighbour list or boundary file.
import * as z from 'zod';
import { licenceSchema, publisherSchema, type Licence, type Publisher } from './publication';
import {
  daySchema,
  sha256Schema,
  textSchema,
  webAddressSchema,
  type Day,
  type Sha256,
  type Text,
  type WebAddress,
} from './text';

/** A published file that is not a table of figures. */
export interface SourceFile {
  title: Text;
  publisher: Publisher;
  licence: Licence;
  landingPage: WebAddress;
  /** The day it was published; where only about known, the latest possible day. */
  published: Day;
  /** Whether the day is stated, or only about known. */
  publishedKind: 'stated' | 'approximate';
  /** Bare file name, unique among sources and releases. */
  file: Text;
  sha256: Sha256;
}

export const sourceFileSchema = z.strictObject({
  title: textSchema,
  publisher: publisherSchema,
  licence: licenceSchema,
  landingPage: webAddressSchema,
  published: daySchema,
  publishedKind: z.enum(['stated', 'approximate']),
  file: textSchema,
  sha256: sha256Schema,
}) satisfies z.ZodType<SourceFile>;
