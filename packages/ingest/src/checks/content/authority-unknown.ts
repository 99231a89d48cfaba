import { defineCheck } from '../check';

export const authorityUnknown = defineCheck({
  code: 'ROW_AUTHORITY_UNKNOWN',
  group: 'content',
  severity: 'error',
  on: 'reading',
  protects: 'No figure is lost, or given to another, because its authority was not recognised.',
  cause: 'A row names an authority that the register does not know, or none.',
  remedy:
    'Keep or drop the row in the layout, remap its code with the reason, or add the authority to the register.',
});
