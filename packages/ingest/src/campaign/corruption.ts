// Ways in which a published file may change under us, and what one of them made of a file.
import type { Workbook } from '../read';
import type { Random } from './random';
import type { FigureCell, Subject } from './subject';

export const corruptionClasses = [
  'headers',
  'sheets',
  'rows',
  'types',
  'markers',
  'signs',
  'factors of ten',
  'other cell values',
] as const;
export type CorruptionClass = (typeof corruptionClasses)[number];

export interface Corrupted {
  readonly workbook: Workbook;
  /** What was done, and where. */
  readonly words: string;
  /** The cell of a figure that was changed alone. */
  readonly cell?: FigureCell;
}

export interface Corruption {
  readonly of: CorruptionClass;
  readonly kind: string;
  /** Null where the file has nothing that could be spoilt so. */
  readonly spoil: (subject: Subject, random: Random) => Corrupted | null;
}
