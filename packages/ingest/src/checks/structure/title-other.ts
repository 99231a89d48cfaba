import { defineCheck } from '../check';

export const titleOther = defineCheck({
  code: 'LAYOUT_TITLE_OTHER',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Of two sheets with the same columns each year is read from its own.',
  cause: 'The title of a sheet does not say what the layout expects, such as its year.',
  remedy: 'Look at which sheet holds what, and correct `sheet` or `title` of the layout.',
});
