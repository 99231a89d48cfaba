import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleRow } from '../testing/examples';
import { chosenFigures } from './chosen-figures';

const leeds = exampleAuthority({ name: 'Leeds', code: 'E08000035' });
const york = exampleAuthority({ name: 'York', code: 'E06000014' });

describe('the figures of chosen authorities', () => {
  it('are those of one metric and period, with the reason where there is no figure', () => {
    const rows = [
      exampleRow({ authority: leeds.code, period: '2021-22', display: '1%' }),
      exampleRow({ authority: leeds.code, metric: 'other', display: '2%' }),
      exampleRow({ authority: leeds.code, display: '59.0%', distance: 1.9 }),
      exampleRow({
        authority: york.code,
        state: 'suppressed',
        display: 'Withheld',
        distance: null,
      }),
    ];
    const at = { metric: 'seats-filled', period: '2022-23' };
    expect(chosenFigures([leeds, york], rows, at)).toEqual([
      {
        code: leeds.code,
        name: 'Leeds',
        slug: 'leeds',
        display: '59.0%',
        missing: false,
        distance: 1.9,
      },
      {
        code: york.code,
        name: 'York',
        slug: 'york',
        display: 'Withheld',
        missing: true,
        distance: null,
      },
    ]);
  });

  it('of an authority without a row say that none is held', () => {
    const [figure] = chosenFigures([york], [], { metric: 'seats-filled', period: '2022-23' });
    expect(figure).toMatchObject({ display: 'No figure held', missing: true, distance: null });
  });
});
