import { defineCheck } from '../check';
import { subjectOf } from '../measure-figures';
import { isBeyond, spanInWords } from '../span';

export const revisionImplausible = defineCheck({
  code: 'REVISION_IMPLAUSIBLE',
  group: 'revision',
  severity: 'error',
  on: 'measure',
  protects: 'A revision that changes the picture is published with its reason, or not at all.',
  cause:
    'A later release states a figure further off than its measure declares a revision plausible.',
  remedy:
    'Look at the cells of both releases. Accept a revision that is real in `exceptions` of the later one, with the notice of the publisher.',
  run: ({ measure, register, observations }) => {
    const span = measure.plausible?.revision;
    if (span === undefined) return [];
    return observations.flatMap((row, index) => {
      const before = observations[index - 1];
      if (before?.authority !== row.authority || before.period !== row.period) return [];
      if (before.value === null || row.value === null) return [];
      if (register.byCode(row.authority) === undefined) return [];
      if (!isBeyond(span, before.value, row.value)) return [];
      return {
        subject: subjectOf(measure, row),
        found: `${row.value} for ${row.authority} in ${row.period}, of which ${before.release.id} says ${before.value}`,
        expected: `a revision of at most ${spanInWords(span)}`,
      };
    });
  },
});
