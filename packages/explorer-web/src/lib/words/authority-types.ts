// What types of authority are called.
import type { AuthorityType } from '@oflog/metrics-core';

const names: Record<AuthorityType, { one: string; many: string }> = {
  district: { one: 'district council', many: 'district councils' },
  unitary: { one: 'unitary authority', many: 'unitary authorities' },
  'metropolitan-district': { one: 'metropolitan district', many: 'metropolitan districts' },
  'london-borough': { one: 'London borough', many: 'London boroughs' },
  county: { one: 'county council', many: 'county councils' },
  'combined-authority': { one: 'combined authority', many: 'combined authorities' },
  gla: { one: 'Greater London Authority', many: 'Greater London Authority' },
  'joint-body': { one: 'joint body', many: 'joint bodies' },
};

/** `unitary authority`. */
export function typeName(type: AuthorityType): string {
  return names[type].one;
}

/** `unitary authorities`; comparisons take combined authorities and the GLA as one group. */
export function typeGroupName(type: AuthorityType): string {
  return type === 'combined-authority' || type === 'gla'
    ? 'combined authorities and the Greater London Authority'
    : names[type].many;
}

/** With a capital letter, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
