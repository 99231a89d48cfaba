// Caveats that hold for several figures of a page, each said once: numbered, so that a figure names those that
// hold for it by their numbers.
import type { Caveat } from '@oflog/metrics-core';

import { caveatsByWeight } from './caveats';

interface SharedCaveat extends Pick<Caveat, 'id' | 'severity' | 'text'> {
  number: number;
}

export interface SharedCaveats {
  /** Critical and important ones, critical first: never folded. */
  open: SharedCaveat[];
  /** Notes, numbered on from there. */
  folded: SharedCaveat[];
}

interface Noted {
  /** Ids of the caveats of one figure. */
  caveats: readonly string[];
}

/** Those that hold for at least so many of the figures. */
export function sharedCaveats(
  figures: readonly Noted[],
  known: Caveat[],
  atLeast: number,
): SharedCaveats {
  const ids = known
    .map(({ id }) => id)
    .filter((id) => figures.filter(({ caveats }) => caveats.includes(id)).length >= atLeast);
  const { open, folded } = caveatsByWeight(ids, known);
  const numbered = [...open, ...folded].map(({ id, severity, text }, index) => ({
    id,
    severity,
    text,
    number: index + 1,
  }));
  return { open: numbered.slice(0, open.length), folded: numbered.slice(open.length) };
}

/** On a page of cards only what holds for half of them or more, and for three at least, is said apart. */
export function sharedOfCards(figures: readonly Noted[], known: Caveat[]): SharedCaveats {
  const noted = figures.filter(({ caveats }) => caveats.length > 0);
  return sharedCaveats(noted, known, Math.max(3, Math.ceil(noted.length / 2)));
}

/** The numbers of a figure's caveats among the shared ones. */
export function numbersOf({ caveats }: Noted, { open, folded }: SharedCaveats): number[] {
  return [...open, ...folded].flatMap(({ id, number }) => (caveats.includes(id) ? [number] : []));
}

/** The figure's caveats that are not among the shared ones. */
export function withoutShared({ caveats }: Noted, { open, folded }: SharedCaveats): string[] {
  const shared = [...open, ...folded].map(({ id }) => id);
  return caveats.filter((id) => !shared.includes(id));
}
