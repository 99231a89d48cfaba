// Columns, rows and neighbours are counted from one.
import { fault, type Check } from '../check';
import { bindingsOf, locatorsOf } from '../layout-parts';

export const countsPositive: Check = {
  code: 'COUNT_NOT_POSITIVE',
  holds: 'Numbers of columns, rows and neighbours are at least 1; a run has at least 2 columns.',
  remedy: 'Count them in the file.',
  find: ({ publications, neighbourModels }) => [
    ...locatorsOf(publications).flatMap(({ publication, field, part }) =>
      typeof part === 'object' && 'header' in part
        ? below(1, part.occurrence).map((said) =>
            fault('publication', publication, `${field}.occurrence`, said),
          )
        : [],
    ),
    ...bindingsOf(publications).flatMap(({ publication, field, part }) => {
      if (typeof part === 'string') return [];
      if ('run' in part) {
        return below(2, part.run.count).map((said) =>
          fault('publication', publication, `${field}.run.count`, said),
        );
      }
      return 'cell' in part
        ? below(1, part.rows).map((said) =>
            fault('publication', publication, `${field}.rows`, said),
          )
        : [];
    }),
    ...neighbourModels.flatMap((model) =>
      below(1, model.size).map((said) => fault('neighbour-model', model, 'size', said)),
    ),
  ],
};

function below(least: number, count: number | undefined) {
  return count === undefined || count >= least
    ? []
    : [{ found: String(count), expected: `${least} or more` }];
}
