// Finds the columns of a sheet whose cells name authorities.
import { authoritySchemes, type AuthorityScheme } from '@oflog/metrics-core';

import type { AuthorityTexts } from './authority-texts';
import { cellText, type Row } from './cells';

export interface AuthorityColumnFound {
  /** Counted from 0. */
  readonly index: number;
  readonly scheme: AuthorityScheme;
  /** How many authorities its cells name. */
  readonly authorities: number;
  /** How many of its cells name one. */
  readonly cells: number;
}

/** Fewer authorities than this are a mention in a note or a list to choose from, not a column. */
export const fewestAuthorities = 5;

/** Codes before names; of one scheme the column that names most authorities. */
export function authorityColumns(
  rows: readonly Row[],
  texts: AuthorityTexts,
): AuthorityColumnFound[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = Array.from({ length: width }, (_, index) =>
    authoritySchemes.map((scheme) => countIn(rows, index, scheme, texts)),
  )
    .flat()
    .filter(({ authorities }) => authorities >= fewestAuthorities);
  return authoritySchemes.flatMap((scheme) =>
    found
      .filter((column) => column.scheme === scheme)
      .sort((a, b) => b.authorities - a.authorities || a.index - b.index),
  );
}

/** The columns that a layout would name: one of each code scheme, or else one of names. */
export function chosenColumns(found: readonly AuthorityColumnFound[]): AuthorityColumnFound[] {
  const best = authoritySchemes.flatMap((scheme) =>
    found.filter((column) => column.scheme === scheme).slice(0, 1),
  );
  const most = Math.max(0, ...best.map(({ authorities }) => authorities));
  // A column that names few of them is a look-up beside the table, or holds the codes of one tier.
  const full = best.filter(({ authorities }) => authorities > most / 2);
  const codes = full.filter(({ scheme }) => scheme !== 'name');
  return codes.length > 0 ? codes : full;
}

function countIn(
  rows: readonly Row[],
  index: number,
  scheme: AuthorityScheme,
  texts: AuthorityTexts,
): AuthorityColumnFound {
  const authorities = rows.flatMap((row) => {
    const text = cellText(row[index]);
    return text === '' ? [] : (texts.authority(scheme, text) ?? []);
  });
  return {
    index,
    scheme,
    authorities: new Set(authorities).size,
    cells: authorities.length,
  };
}
