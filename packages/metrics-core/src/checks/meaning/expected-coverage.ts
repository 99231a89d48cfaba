// An expectation that nothing can fall short of notices nothing.
import { fault, type Check } from '../check';

export const expectedCoverage: Check = {
  code: 'COVERAGE_EXPECTS_NOTHING',
  holds: 'A measure expects figures for some share of the authorities that it is about.',
  remedy: 'Say the least share, in per cent, that a sound release has.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) =>
      measure.expectedCoverage.atLeast > 1
        ? []
        : [
            fault(kind, measure, 'expectedCoverage.atLeast', {
              found: String(measure.expectedCoverage.atLeast),
              expected: 'a share in per cent, such as 95',
            }),
          ],
    ),
};
