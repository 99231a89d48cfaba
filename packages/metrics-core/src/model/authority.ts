// An authority as the register, the dataset and the API know it.
import * as z from 'zod';
import {
  authorityCodeSchema,
  daySchema,
  textSchema,
  type AuthorityCode,
  type Day,
  type Text,
} from './text';
import { authorityTypeSchema, type AuthorityType } from './vocabulary';

/** An authority as the register, the dataset and the API know it. */
export interface Authority {
  code: AuthorityCode;
  /** Address of its pages; from the short name. */
  slug: string;
  /** Short name: `Bristol`, `Kent`. */
  name: Text;
  formerNames: Text[];
  type: AuthorityType;
  /** Name of the region; null for joint bodies that have none. */
  region: Text | null;
  /** The county that serves the area of a district; null for others. */
  upperTier: AuthorityCode | null;
  /** The combined authority that it is, or last was, a member of. */
  combinedAuthority: AuthorityCode | null;
  /** First day; null where it existed before any figure held. */
  from: Day | null;
  /** Last day; null while it exists. */
  to: Day | null;
  predecessors: AuthorityCode[];
  successors: AuthorityCode[];
}

export const authoritySchema = z.strictObject({
  code: authorityCodeSchema,
  slug: z.string(),
  name: textSchema,
  formerNames: z.array(textSchema),
  type: authorityTypeSchema,
  region: textSchema.nullable(),
  upperTier: authorityCodeSchema.nullable(),
  combinedAuthority: authorityCodeSchema.nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  predecessors: z.array(authorityCodeSchema),
  successors: z.array(authorityCodeSchema),
}) satisfies z.ZodType<Authority>;

/** Whether it was in being on a day. */
export function inBeingOn(authority: Pick<Authority, 'from' | 'to'>, day: Day): boolean {
  return (
    (authority.from === null || authority.from <= day) &&
    (authority.to === null || day <= authority.to)
  );
}
