import { defineCheck } from '../check';

export const periodUnsaid = defineCheck({
  code: 'LAYOUT_PERIOD_UNSAID',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Every figure has one period, and one only.',
  cause: 'Neither the table nor the column says to which period its cells belong, or both do.',
  remedy: 'Declare `byPeriod` at the top of the column, or the period of the table.',
});
