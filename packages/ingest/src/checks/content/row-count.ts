import { defineCheck } from '../check';

export const rowCount = defineCheck({
  code: 'ROW_COUNT',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'A sum over rows has neither more nor fewer of them.',
  cause: 'A figure is added up from more or fewer rows than declared.',
  remedy: 'Look for a missing or repeated row, and correct `where` or `rows`.',
});
