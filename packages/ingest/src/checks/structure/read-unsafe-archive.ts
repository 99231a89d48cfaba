import { defineCheck } from '../check';

export const readUnsafeArchive = defineCheck({
  code: 'READ_UNSAFE_ARCHIVE',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'A file made to do harm is not unpacked.',
  cause:
    'The archive is made to deceive: parts that repeat, climb, overlap, declare entities or unpack without end.',
  remedy: 'Do not open it; download the file again from the publisher and compare.',
});
