// A fault: one thing that is wrong in a published file or its declaration, said to the person who can
// mend it. Faults are collected, so that all of a run are seen at once.
import type { FaultCode } from './fault-catalogue';

/** Where a fault lies, as far as it is known. */
export interface Place {
  readonly publication?: string;
  readonly release?: string;
  readonly measure?: string;
  readonly file?: string;
  readonly sheet?: string;
  /** In A1 notation. */
  readonly cell?: string;
}

export interface Fault {
  readonly code: FaultCode;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as sentences. */
  readonly remedy: string;
  /** How many more cells have the same fault. */
  readonly others: number;
}

export interface ReportedFault extends Omit<Fault, 'others'> {
  /** Left out: none. */
  readonly others?: number;
  /** Names the kind of what was found, where one remedy mends all of that kind; left out: `found`. */
  readonly kind?: string;
}

export type ReportFault = (fault: ReportedFault) => void;

/** Collects faults; those that differ only by their cell are one, with the number of the others. */
export class FaultList {
  readonly #faults = new Map<string, Fault>();

  readonly report: ReportFault = ({ kind, ...fault }) => {
    const { cell: _, ...place } = fault.place;
    const key = JSON.stringify([
      fault.code,
      place,
      kind ?? fault.found,
      fault.expected,
      fault.remedy,
    ]);
    const known = this.#faults.get(key);
    this.#faults.set(
      key,
      known === undefined
        ? { ...fault, others: fault.others ?? 0 }
        : { ...known, others: known.others + 1 + (fault.others ?? 0) },
    );
  };

  get all(): readonly Fault[] {
    return [...this.#faults.values()];
  }
}

/** `CELL_NOT_A_NUMBER in file "a.csv", cell B12: found "abc"; expected a number. Remedy.` */
export function describeFault(fault: Fault): string {
  const others = fault.others === 0 ? '' : ` (and ${fault.others} more like it)`;
  const where = describePlace(fault.place);
  return (
    `${fault.code}${where === '' ? '' : ` in ${where}`}${others}: ` +
    `found ${fault.found}; expected ${fault.expected}. ${fault.remedy}`
  );
}

function describePlace({ publication, release, measure, file, sheet, cell }: Place): string {
  return [
    measure === undefined ? [] : [`measure "${measure}"`],
    file === undefined ? [] : [`file "${file}"`],
    sheet === undefined || sheet === '' ? [] : [`sheet "${sheet}"`],
    cell === undefined ? [] : [`cell ${cell}`],
    release !== undefined
      ? [`release ${release}`]
      : publication === undefined
        ? []
        : [`publication ${publication}`],
  ]
    .flat()
    .join(', ');
}

const namesShown = 12;

/** `"A", "B" and 3 more`. */
export function listOf(names: readonly string[], shown = namesShown): string {
  const more = names.length - shown;
  return `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
