// The register of authorities in memory: who an authority in a file is, and who was in being when.
import type { Authority, AuthorityCode, AuthorityScheme, Day, PeriodId } from '@oflog/metrics-core';

export interface RegisteredAuthority extends Authority {
  /** Superseded GSS codes. */
  formerCodes: readonly string[];
  formerSlugs: readonly string[];
  /** E-codes of MHCLG, oldest first. */
  eCodes: readonly string[];
  /** Spellings of its name in published files. */
  otherNames: readonly string[];
}

export interface AuthorityRegister {
  /** Every authority, by name, then code. */
  readonly all: readonly RegisteredAuthority[];
  byCode(code: AuthorityCode): RegisteredAuthority | undefined;
  /** The authority that a file means by a text; `period` decides where a code was used twice. */
  resolve(scheme: AuthorityScheme, text: string, period: PeriodId): RegisteredAuthority | undefined;
  /** Authorities in being on the last day of a period, by name. */
  inBeing(period: PeriodId): readonly RegisteredAuthority[];
  /** Members of a combined authority or joint body on a day, by name. */
  members(body: AuthorityCode, day: Day): readonly RegisteredAuthority[];
  /**
   * What an authority's figure of a day is added up from: its predecessors (and theirs) in being on
   * that day, for a combined authority its members. `lower-tier` leaves counties out; `every-tier` is
   * empty where a predecessor went to several successors, since its figures cannot be shared out.
   */
  parts(
    code: AuthorityCode,
    day: Day,
    tiers: 'lower-tier' | 'every-tier',
  ): readonly RegisteredAuthority[];
  /** Texts of a scheme nearest to one that is unknown, for error messages. */
  nearest(scheme: AuthorityScheme, text: string): readonly string[];
}
