// Who belongs to the group that a figure is compared with.
import type { Authority, AuthorityCode } from '@oflog/metrics-core';

export const comparisonGroups = ['england', 'type', 'region', 'neighbours', 'chosen'] as const;
export type ComparisonGroupKind = (typeof comparisonGroups)[number];

type GroupSubject = Pick<Authority, 'code' | 'type' | 'region'>;

/** Those that may be members for one measure in one period. */
export interface Candidates {
  /** Authorities in being on the period's last day that the measure concerns. */
  authorities: readonly GroupSubject[];
  /** Joint bodies with a row of their own. */
  jointBodies: readonly GroupSubject[];
}

export interface Choices {
  /** Codes of the subject's neighbours. */
  neighbours: readonly AuthorityCode[];
  /** Codes of the authorities that the reader chose. */
  chosen: readonly AuthorityCode[];
}

/**
 * Codes of the members of a group. The subject is a member of `england`, `type` and `region` if it is
 * a candidate, never of `neighbours`, and of `chosen` only if it was chosen. `england` and `chosen` need
 * no subject; without one the other groups are empty.
 */
export function groupMembers(
  kind: ComparisonGroupKind,
  subject: GroupSubject | null,
  { authorities, jointBodies }: Candidates,
  { neighbours, chosen }: Choices,
): AuthorityCode[] {
  switch (kind) {
    case 'england':
      return codesOf([...authorities, ...jointBodies]);
    case 'type':
      return subject === null
        ? []
        : codesOf(authorities.filter((other) => comparedType(other) === comparedType(subject)));
    case 'region': {
      const region = subject?.region ?? null;
      return region === null ? [] : codesOf(authorities.filter((other) => other.region === region));
    }
    case 'neighbours':
      return codesOf(
        authorities.filter(({ code }) => code !== subject?.code && neighbours.includes(code)),
      );
    case 'chosen':
      return codesOf([...authorities, ...jointBodies].filter(({ code }) => chosen.includes(code)));
  }
}

/** What members of a group have in common with the subject, where all such subjects share one group. */
export function groupKey(kind: ComparisonGroupKind, subject: GroupSubject): string | null {
  switch (kind) {
    case 'england':
    case 'chosen':
      return kind;
    case 'type':
      return `type ${comparedType(subject)}`;
    case 'region':
      return `region ${subject.region ?? ''}`;
    case 'neighbours':
      return null;
  }
}

/** Combined authorities and the Greater London Authority are compared as one type. */
function comparedType({ type }: GroupSubject): string {
  return type === 'gla' ? 'combined-authority' : type;
}

function codesOf(authorities: readonly GroupSubject[]): AuthorityCode[] {
  return authorities.map(({ code }) => code);
}
