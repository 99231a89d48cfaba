import { defineCheck } from '../check';

export const readUnreadable = defineCheck({
  code: 'READ_UNREADABLE',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A damaged file is not read in part.',
  cause: 'The content is damaged, or written in a way that cannot be read.',
  remedy: 'Download the file again. If a spreadsheet program opens it, report a fault of reading.',
});
