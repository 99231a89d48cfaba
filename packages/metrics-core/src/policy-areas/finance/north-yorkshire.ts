// A wrong code that revenue and capital returns of several years share.
import type { Remap } from '../../model';

export const northYorkshireMiscoded: Remap = {
  from: 'E10000022',
  to: 'E10000023',
  reason:
    'The file gives North Yorkshire (E-code E2721) the ONS code E10000022 instead of E10000023.',
};
