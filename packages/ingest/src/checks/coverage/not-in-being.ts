import { firstDay } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

export const notInBeing = defineCheck({
  code: 'COVERAGE_NOT_IN_BEING',
  group: 'coverage',
  severity: 'warning',
  on: 'publication',
  protects: 'There are not more authorities than existed in the period.',
  cause: 'A release has figures of an authority that ended before the period.',
  remedy:
    'Look at the code: it was used again for another authority, or the row belongs to another year. Remap or drop it, or accept it in `exceptions` of the release.',
  run: ({ columns, register }) =>
    columns.flatMap((stated) =>
      [...stated.numbers.keys()].flatMap((code) => {
        const { to = null } = register.byCode(code) ?? {};
        if (to === null || to >= firstDay(stated.period)) return [];
        return {
          subject: subjectIn(stated, code),
          found: `a figure in "${stated.column}" in ${stated.period} of ${code}, which ended on ${to}`,
          expected: 'figures of authorities that were in being',
        };
      }),
    ),
});
