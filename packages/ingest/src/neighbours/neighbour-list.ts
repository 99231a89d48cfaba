// The neighbours of authorities under a model, as neighbours/<model>.csv of the dataset has them.
import { neighbourColumns } from '@oflog/store/columns';
import type { AuthorityCode, Id } from '@oflog/metrics-core';

import { csvText } from '../write/csv';

export interface NeighbourRow {
  readonly authority: AuthorityCode;
  /** From 1, the nearest first. */
  readonly order: number;
  readonly neighbour: AuthorityCode;
  /** Null where the model gives none. */
  readonly distance: number | null;
  /** What each variable adds to the square of the distance. */
  readonly parts: readonly DistancePart[];
}

interface DistancePart {
  readonly variable: Id;
  readonly part: number;
}

/** An authority in being that a model gives no neighbours, and why. */
export interface WithoutNeighbours {
  readonly authority: AuthorityCode;
  readonly reason: string;
}

export interface NeighbourList {
  /** By authority, then order. */
  readonly rows: readonly NeighbourRow[];
  readonly without: readonly WithoutNeighbours[];
}

export function neighbourFile(rows: readonly NeighbourRow[]): string {
  return csvText(
    neighbourColumns,
    rows.map(({ authority, order, neighbour, distance, parts }) => [
      authority,
      String(order),
      neighbour,
      distance === null ? null : rounded(distance),
      parts.map(({ variable, part }) => `${variable}=${rounded(part)}`).join(';'),
    ]),
  );
}

const decimals = 4;

/** Without zeros at the end: 0.25, 3. */
function rounded(value: number): string {
  return String(Number(value.toFixed(decimals)));
}
