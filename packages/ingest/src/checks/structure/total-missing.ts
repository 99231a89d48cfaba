import { defineCheck } from '../check';

export const totalMissing = defineCheck({
  code: 'LAYOUT_TOTAL_MISSING',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'The published total of an area does not go missing unseen.',
  cause: 'No row holds the published total as declared.',
  remedy: 'Correct `totals` of the layout.',
});
