// Every authority's figure in one period, by name: the value, or the reason for having none.
import {
  authorityTypes,
  markExplanations,
  type Authority,
  type AuthorityType,
  type Mark,
} from '@oflog/metrics-core';

import { byName, hasPage } from '../authorities/pages';
import type { ComparisonRow } from '../figures/model';
import { capitalised, typeName } from '../words/authority-types';

interface NamedFigure {
  code: string;
  name: string;
  /** Where the figure comes from; null for joint bodies, which have no page. */
  href: string | null;
  type: string;
  value: string;
  missing: boolean;
  /** `revised, low reliability`; empty for none. */
  marks: string;
}

export interface FiguresByName {
  rows: NamedFigure[];
  /** What the marks in the rows mean. */
  marks: { name: string; meaning: string }[];
  /** What the table can be narrowed to. */
  types: AuthorityType[];
  regions: string[];
  /** How many authorities do not run the service, and are left out. */
  notApplicable: number;
}

export interface Narrowed {
  type: AuthorityType | null;
  region: string | null;
}

/** Of the members of the group England in one period. */
export function figuresByName(
  rows: ComparisonRow[],
  authorities: Authority[],
  { type, region }: Narrowed,
  hrefOf: (authority: Authority, row: ComparisonRow) => string,
): FiguresByName {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const all = rows
    .filter(({ state }) => state !== 'not-applicable')
    .flatMap((row) => {
      const authority = byCode.get(row.authority);
      return authority === undefined ? [] : [{ name: authority.name, authority, row }];
    });
  const shown = byName(all).filter(
    ({ authority }) =>
      (type === null || authority.type === type) &&
      (region === null || authority.region === region),
  );
  const marks = new Set(shown.flatMap(({ row }) => row.marks));
  const found = new Set(all.map(({ authority }) => authority.type));
  return {
    rows: shown.map(({ name, authority, row }) => ({
      code: authority.code,
      name,
      href: hasPage(authority) ? hrefOf(authority, row) : null,
      type: capitalised(typeName(authority.type)),
      value: row.display,
      missing: row.state !== 'value',
      marks: row.marks.map(markName).join(', '),
    })),
    marks: (Object.keys(markExplanations) as Mark[])
      .filter((mark) => marks.has(mark))
      .map((mark) => ({ name: capitalised(markName(mark)), meaning: markExplanations[mark] })),
    types: authorityTypes.filter((one) => found.has(one)),
    regions: [...new Set(all.flatMap(({ authority }) => authority.region ?? []))].toSorted((a, b) =>
      a.localeCompare(b, 'en-GB'),
    ),
    // A joint body reports for councils, and is none itself.
    notApplicable: rows.filter(
      ({ authority, state }) =>
        state === 'not-applicable' && byCode.get(authority)?.type !== 'joint-body',
    ).length,
  };
}

/** `low reliability` for `low-reliability`. */
function markName(mark: Mark): string {
  return mark.replaceAll('-', ' ');
}
