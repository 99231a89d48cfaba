import { defineCheck } from '../check';

export const exceptionNeedless = defineCheck({
  code: 'EXCEPTION_NEEDLESS',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'An acceptance does not outlive what was accepted, and hide something else later.',
  cause: 'A release declares an exception that nothing in the run needs.',
  remedy:
    'Take it out of `exceptions` of the release, or correct the check, authorities, periods or cells that it names.',
});
