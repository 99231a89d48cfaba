// What the short names in a formula's words stand for.
import type { Measure } from '../model/measure';
import type { Publication } from '../model/publication';
import { inputColumns } from './input-columns';
import { namesOfColumns } from './words';

export interface InputInWords {
  /** As the sentence of the formula names it: `other earmarked reserves`. */
  name: string;
  /** What the column holds, in the words of its publication. */
  meaning: string;
  /** What its figures count, such as `£ thousand`. */
  unit: string;
  /** Id of the publication. */
  publication: string;
}

/** Every column that a measure reads, by the name that its formula's words use. */
export function inputsInWords(
  measure: Measure,
  publications: readonly Pick<Publication, 'id' | 'columns'>[],
): InputInWords[] {
  const nameOf = namesOfColumns(publications);
  return inputColumns(measure).map((input) => {
    const { columns } = publications.find(({ id }) => id === input.publication) ?? {};
    const declared = columns?.[input.column];
    return {
      name: nameOf(input),
      meaning: declared?.meaning ?? nameOf(input),
      unit: declared?.unit.name ?? '',
      publication: input.publication,
    };
  });
}
