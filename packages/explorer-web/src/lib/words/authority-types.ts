// What types of authority are called.
import { authorityTypeNames, type AuthorityType } from '@oflog/metrics-core';

/** `unitary authority`. */
export function typeName(type: AuthorityType): string {
  return authorityTypeNames[type].one;
}

/** `unitary authorities`; comparisons take combined authorities and the GLA as one group. */
export function typeGroupName(type: AuthorityType): string {
  return type === 'combined-authority' || type === 'gla'
    ? 'combined authorities and the Greater London Authority'
    : authorityTypeNames[type].many;
}

/** With a capital letter, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
