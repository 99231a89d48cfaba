// Councils made of several may keep different rates for some years; their own Band D is then left at 0.
import type { ZeroRule } from '../../../model';

export const noSingleRate: ZeroRule = {
  state: 'not-available',
  reason:
    'A Band D council tax of 0 stands for none: where rates still differ between the areas of former ' +
    'councils there is no single rate.',
};
