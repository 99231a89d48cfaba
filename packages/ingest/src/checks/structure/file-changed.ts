import { defineCheck } from '../check';

export const fileChanged = defineCheck({
  code: 'ACQUIRE_FILE_CHANGED',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'Figures come from the very bytes that somebody looked at and declared.',
  cause:
    'The file has other bytes than the release declares: the publisher replaced it, or it is damaged.',
  remedy: 'A replaced file is a new release with its own date: declare it beside the old one.',
});
