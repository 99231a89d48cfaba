// The authorities that the address of a page names, and what may have been meant by names that nobody has.
import type { Authority } from '@oflog/metrics-core';

import { chosenFrom, type ChosenAuthorities } from '../comparators/chosen';
import { asSlug } from '../comparators/named';
import { slugsNear } from './api';

export interface Chosen extends ChosenAuthorities {
  /** For each text that names no authority, the authorities with the nearest names. */
  suggestions: { text: string; nearest: Authority[] }[];
}

export async function chosenAuthorities(
  url: URL,
  authorities: Authority[],
  own?: Authority,
): Promise<Chosen> {
  const chosen = chosenFrom(url.searchParams.getAll('with'), authorities, own);
  const suggestions = await Promise.all(
    chosen.unknown.slice(0, mostAsked).map(async (text) => {
      const slugs = await slugsNear(asSlug(text));
      const nearest = slugs.flatMap((slug) => authorities.filter((one) => one.slug === slug));
      return { text, nearest: nearest.filter(({ code }) => code !== own?.code) };
    }),
  );
  return { ...chosen, suggestions };
}

/** An address may hold any number of wrong names; nobody needs more mended at once. */
const mostAsked = 4;
