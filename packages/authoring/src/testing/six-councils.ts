// A small register for tests of this folder: six metropolitan districts.
import type { AuthorityRow } from '@oflog/ingest';

export const sixCouncils: readonly AuthorityRow[] = [
  ['E08000001', 'Bolton', 'E4201'],
  ['E08000002', 'Bury', 'E4202'],
  ['E08000003', 'Manchester', 'E4203'],
  ['E08000004', 'Oldham', 'E4204'],
  ['E08000005', 'Rochdale', 'E4205'],
  ['E08000006', 'Salford', 'E4206'],
].map(([code = '', name = '', eCode = '']) => ({
  code,
  slug: name.toLowerCase(),
  name,
  type: 'metropolitan-district',
  region: 'North West',
  upperTier: null,
  from: null,
  to: null,
  formerCodes: [],
  formerNames: [],
  formerSlugs: [],
  otherNames: [],
  eCodes: [eCode],
}));
