// The register as rows: what authorities.csv, authority-changes.csv and memberships.csv of the dataset
// hold.
import type { AuthorityCode, AuthorityType, Day } from '@oflog/metrics-core';

export interface AuthorityRow {
  readonly code: AuthorityCode;
  readonly slug: string;
  readonly name: string;
  readonly type: AuthorityType;
  readonly region: string | null;
  readonly upperTier: AuthorityCode | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Other GSS codes that mean it, superseded or newer ones. */
  readonly formerCodes: readonly string[];
  readonly formerNames: readonly string[];
  readonly formerSlugs: readonly string[];
  readonly otherNames: readonly string[];
  readonly eCodes: readonly string[];
}

/** `from` ended, wholly into `to` or into several; `date` is the first day of `to`. */
export interface ChangeRow {
  readonly date: Day;
  readonly kind: 'merger' | 'split';
  readonly from: AuthorityCode;
  readonly to: AuthorityCode;
}

export interface MembershipRow {
  readonly body: AuthorityCode;
  readonly member: AuthorityCode;
  readonly from: Day;
  /** The last day; null while it lasts. */
  readonly to: Day | null;
}

export interface RegisterRows {
  /** By code. */
  readonly authorities: readonly AuthorityRow[];
  /** By date, then `to`, then `from`. */
  readonly changes: readonly ChangeRow[];
  /** By body, then member, then day. */
  readonly memberships: readonly MembershipRow[];
}
