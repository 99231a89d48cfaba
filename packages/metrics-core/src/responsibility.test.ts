import { expect, it } from 'vitest';

import { isResponsible } from './responsibility';

const responsible = {
  types: ['county', 'unitary'] as const,
  bodies: [
    { authority: 'E47000001', from: '2019-20' },
    { authority: 'E47000002', from: 'AY2019-20', to: 'AY2020-21' },
  ],
  statement: 'Counties, unitaries and two bodies.',
};
const duty = { ...responsible, types: [...responsible.types] };

it('authorities of the named types have the duty in every period', () => {
  expect(isResponsible(duty, { code: 'E10000016', type: 'county' }, '2005-06')).toBe(true);
  expect(isResponsible(duty, { code: 'E07000117', type: 'district' }, '2022-23')).toBe(false);
});

it.each([
  ['E47000001', '2018-19', false],
  ['E47000001', '2019-20', true],
  ['E47000001', 'AY2019-20', true],
  ['E47000001', 'AY2018-19', false],
  ['E47000002', 'AY2020-21', true],
  ['E47000002', 'AY2021-22', false],
  ['E47000003', '2022-23', false],
])('%s in %s: %s, by name and period', (code, period, has) => {
  expect(isResponsible(duty, { code, type: 'combined-authority' }, period)).toBe(has);
});
