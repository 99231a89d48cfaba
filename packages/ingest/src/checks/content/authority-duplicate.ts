import { defineCheck } from '../check';

export const authorityDuplicate = defineCheck({
  code: 'ROW_AUTHORITY_DUPLICATE',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'Of two rows of one authority neither wins by chance.',
  cause: 'Several rows give a figure for one authority, period and column.',
  remedy: 'Drop the row that does not count, or say with `rows` how many are added up.',
});
