// Which authorities one map can show: those whose areas do not lie one above the other.
import type { AuthorityType } from '@oflog/metrics-core';

export const tiers = ['lower-tier', 'upper-tier', 'combined'] as const;
export type Tier = (typeof tiers)[number];

const singleTier: AuthorityType[] = ['unitary', 'metropolitan-district', 'london-borough'];

export const typesOfTier: Record<Tier, readonly AuthorityType[]> = {
  'lower-tier': ['district', ...singleTier],
  'upper-tier': ['county', ...singleTier],
  combined: ['combined-authority', 'gla'],
};

/** What the authorities of a tier are called within a sentence. */
export const tierNames: Record<Tier, string> = {
  'lower-tier': 'districts and single-tier councils',
  'upper-tier': 'counties and single-tier councils',
  combined: 'combined authorities and the Greater London Authority',
};

/**
 * The maps that a measure of these types has. Single-tier councils are on the map of counties where counties
 * have the figure too, on that of districts where districts have it.
 */
export function tiersOf(types: readonly AuthorityType[]): Tier[] {
  const has = (type: AuthorityType) => types.includes(type);
  const counties = has('county');
  return tiers.filter((tier) => {
    if (tier === 'combined') return has('combined-authority') || has('gla');
    if (tier === 'upper-tier') return counties;
    return has('district') || (!counties && singleTier.some(has));
  });
}
