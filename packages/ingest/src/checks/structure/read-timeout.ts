import { defineCheck } from '../check';

export const readTimeout = defineCheck({
  code: 'READ_TIMEOUT',
  group: 'structure',
  severity: 'error',
  on: 'reading',
  protects: 'One file cannot hold up a run for ever.',
  cause: 'Parsing took too long.',
  remedy: 'Check that it is the published file; if it is, raise the limit.',
});
