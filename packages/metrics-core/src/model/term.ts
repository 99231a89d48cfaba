// A word of the glossary, in plain English.
import * as z from 'zod';
import { idSchema, textSchema, type Id, type Text } from './text';

/** A word of the glossary, in plain English. */
export interface Term {
  id: Id;
  /** The word itself: `net revenue expenditure`. */
  term: Text;
  meaning: Text;
  /** Other words for the same, by which a reader may look for it. */
  alsoCalled: Text[];
  /** Other terms to read with it. */
  related: Id[];
}

export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  meaning: textSchema,
  alsoCalled: z.array(textSchema),
  related: z.array(idSchema),
}) satisfies z.ZodType<Term>;

/** Declares a term. What it leaves out is: no other words, no related terms. */
export function defineTerm(
  declaration: Pick<Term, 'id' | 'term' | 'meaning'> & Partial<Term>,
): Term {
  return { alsoCalled: [], related: [], ...declaration };
}
