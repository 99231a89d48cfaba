import { lastDay } from '@oflog/metrics-core';

import { defineCheck } from '../check';
import { subjectIn } from '../publication-figures';

export const countedTwice = defineCheck({
  code: 'COVERAGE_COUNTED_TWICE',
  group: 'coverage',
  severity: 'warning',
  on: 'publication',
  protects: 'People and pounds are not counted once for a council and once for its successor.',
  cause: 'A release has figures of an authority and of its predecessor for the same period.',
  remedy:
    'Drop the row of the one that was not in being, or accept it in `exceptions` of the release where both are published.',
  run: ({ columns, register }) =>
    columns.flatMap((stated) =>
      [...stated.numbers.keys()].flatMap((code) => {
        const type = register.byCode(code)?.type;
        // These have members beside them, not predecessors.
        if (type === 'combined-authority' || type === 'gla' || type === 'joint-body') return [];
        const parts = register
          .parts(code, lastDay(stated.period), 'lower-tier')
          .filter((part) => stated.numbers.has(part.code));
        if (parts.length === 0) return [];
        return {
          subject: subjectIn(stated, code),
          found: `figures in "${stated.column}" in ${stated.period} of ${code} and of ${parts.map((part) => part.code).join(', ')}, which it followed`,
          expected: 'figures of the one that was in being',
        };
      }),
    ),
});
