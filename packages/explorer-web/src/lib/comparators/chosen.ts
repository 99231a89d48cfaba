// The authorities that a reader chose by name: those found, those not, and those too many to draw.
import type { Authority } from '@oflog/metrics-core';

import { byName } from '../authorities/pages';
import { authorityNamed } from './named';

/** As many as have a colour and a shape of their own. */
export const mostChosen = 4;

export interface ChosenAuthorities {
  /** By name; the order in which they have their colours and shapes. */
  found: Authority[];
  /** Texts that name no authority. */
  unknown: string[];
  /** Those beyond the number that can be told apart. */
  leftOut: Authority[];
}

/** From the texts of a form or an address; the authority of the page is compared with itself by nobody. */
export function chosenFrom(
  texts: string[],
  authorities: Authority[],
  own?: Authority,
): ChosenAuthorities {
  const named = texts
    .map((text) => text.trim().slice(0, longestName))
    .filter((text) => text !== '')
    .map((text) => ({ text, authority: authorityNamed(text, authorities) }));
  const found = new Map<string, Authority>();
  for (const { authority } of named) {
    if (authority !== undefined && authority.code !== own?.code) {
      found.set(authority.code, authority);
    }
  }
  const each = [...found.values()];
  return {
    found: byName(each.slice(0, mostChosen)),
    unknown: [
      ...new Set(named.filter(({ authority }) => authority === undefined).map(({ text }) => text)),
    ],
    leftOut: each.slice(mostChosen),
  };
}

/** Longer texts name nothing. */
const longestName = 100;
