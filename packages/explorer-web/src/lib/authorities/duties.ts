// Who runs a service: the authority itself, or another that serves the same place.
import { isResponsible, type Authority, type PolicyArea } from '@oflog/metrics-core';

import type { Related } from './related';

export interface Duty {
  area: PolicyArea;
  runs: boolean;
  /** Where it does not: the authorities that do, as far as the register says. */
  runBy: Authority[];
}

/** The duties of today; of an authority that has ended, those of its last day. */
export function dutiesOf(
  authority: Authority,
  areas: PolicyArea[],
  related: Related,
  today: string,
): Duty[] {
  const day = authority.to ?? today;
  return areas
    .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en-GB'))
    .map((area) => {
      const runs = isResponsible(area.responsible, authority, day);
      const others = serving(related).filter((other) =>
        isResponsible(area.responsible, other, day),
      );
      return { area, runs, runBy: runs ? [] : others };
    });
}

/** Other authorities that serve the same place. */
function serving({ upperTier, combinedAuthority, lowerTier, members }: Related): Authority[] {
  return [...upperTier, ...combinedAuthority, ...lowerTier, ...members];
}
