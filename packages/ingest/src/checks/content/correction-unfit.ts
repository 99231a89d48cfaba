import { defineCheck } from '../check';

export const correctionUnfit = defineCheck({
  code: 'CORRECTION_UNFIT',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'A correction is not put on a figure that the publisher has mended or moved.',
  cause: 'The file does not state the figure that a declared correction says it does.',
  remedy:
    'Take the correction out of `corrections` of the release if the figure was mended, or correct what it names.',
});
