// The figures of a dot strip as a table: the authority, those that the reader chose, the medians, and each
// neighbour by name.
import type { Authority } from '@oflog/metrics-core';

import { byName } from '../authorities/pages';
import { capitalised } from '../words/authority-types';
import { usualGroups, type ShownGroup } from '../comparators/groups-shown';
import type { ChosenFigure } from '../figures/chosen-figures';
import { countInWords } from '../words/comparison';
import { groupName, inGroupOrder } from '../figures/groups';
import type { ComparisonRow, EnglandRow, FormatValue, Neighbour } from '../figures/model';

export interface StripTable {
  rows: { name: string; value: string; missing: boolean; note: string }[];
}

export function stripTable({
  authority,
  everybody,
  own,
  groups = usualGroups,
  chosen = [],
  neighbours,
  format,
}: {
  authority: Authority;
  /** Every authority beside England. */
  everybody: EnglandRow[];
  /** The authority's rows, one for each group. */
  own: ComparisonRow[];
  /** Groups whose medians are shown; left out: the usual ones. */
  groups?: readonly ShownGroup[];
  /** Authorities that the reader chose, by name. */
  chosen?: ChosenFigure[];
  neighbours: Neighbour[];
  format: FormatValue;
}): StripTable {
  const [row] = own;
  const medians = inGroupOrder(own, groups).map((one) => ({
    name: `${capitalised(groupName(one, authority))}, median`,
    value: one.median === null ? 'Too few for a median' : format(one.median),
    missing: one.median === null,
    note: countInWords(one.group),
  }));
  const picked = chosen.map(({ name, display, missing }) => ({
    name,
    value: display,
    missing,
    note: 'chosen',
  }));
  const near = groups.includes('neighbours') ? byName(neighbours) : [];
  const others = near.filter((place) => chosen.every(({ code }) => code !== place.code));
  const named = others.flatMap(({ code, name }) => {
    const found = everybody.find((one) => one.authority === code);
    if (found === undefined) return [];
    return [
      { name, value: found.display, missing: found.state !== 'value', note: 'similar place' },
    ];
  });
  const first =
    row === undefined
      ? []
      : [{ name: authority.name, value: row.display, missing: row.state !== 'value', note: '' }];
  return { rows: [...first, ...picked, ...medians, ...named] };
}
