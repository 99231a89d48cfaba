// Faults of a dataset, all of them in one error.

export interface DatasetFault {
  /** File of the dataset, as a path from its folder. */
  file: string;
  found: string;
  expected: string;
  remedy: string;
}

const shown = 20;

/** The dataset cannot be made into a snapshot. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly DatasetFault[];

  constructor(dataDir: string, faults: readonly DatasetFault[]) {
    const lines = faults
      .slice(0, shown)
      .map(
        ({ file, found, expected, remedy }) =>
          `  ${file}: ${found} Expected ${expected}. ${remedy}`,
      );
    const more = faults.length > shown ? [`  … and ${faults.length - shown} more.`] : [];
    super(
      [
        `The dataset in ${dataDir} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`,
        ...lines,
        ...more,
      ].join('\n'),
    );
    this.faults = faults;
  }
}
