import { defineCheck } from '../check';

export const authorityDisagrees = defineCheck({
  code: 'ROW_AUTHORITY_DISAGREES',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'A row that slipped against its names is not believed.',
  cause: 'The codes or names of one row mean different authorities.',
  remedy: 'Find out which is right and remap the other, with the reason.',
});
