// A file that is read for nobody is work for nothing, or a measure forgotten.
import { fault, type Check } from '../check';
import { columnUses } from '../column-uses';

export const publicationUsed: Check = {
  code: 'PUBLICATION_UNUSED',
  holds: 'Every publication feeds a metric or context variable.',
  remedy: 'Declare the measure that reads it, or take the publication out.',
  find: ({ publications, measures, mentioned }) => {
    const used = new Set(
      measures.flatMap(({ measure }) =>
        columnUses(measure).map(({ column }) => column.publication),
      ),
    );
    return publications
      .filter(({ id }) => !used.has(id) && !mentioned.has(id))
      .map((publication) =>
        fault('publication', publication, 'id', {
          found: 'a publication that no formula reads',
          expected: 'a measure that reads it',
        }),
      );
  },
};
