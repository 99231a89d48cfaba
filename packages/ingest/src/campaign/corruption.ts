// Ways in which a published file may change under us, and what one of them made of a file.
import type { Workbook } from '../read';
import type { Random } from './random';
import type { Edit } from './spoil';
import type { Subject } from './subject';

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
  /** The cells that were changed, where they are one or two. */
  readonly edits?: readonly Edit[];
}

export interface Corruption {
  readonly of: CorruptionClass;
  readonly kind: string;
  /** Null where the file has nothing that could be spoilt so. */
  readonly spoil: (subject: Subject, random: Random) => Corrupted | null;
}
