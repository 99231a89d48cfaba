import { describe, expect, it } from 'vitest';

import { downloadsOf } from './downloads';

describe('downloads', () => {
  it('have the metric, the authorities and the day of the page, in two formats', () => {
    const asked = { metric: 'seats-filled', authorities: ['kent', 'york'], asOf: '2022-03-01' };
    expect(downloadsOf(asked)).toEqual([
      {
        format: 'CSV',
        href: '/v1/observations.csv?metric=seats-filled&authority=kent&authority=york&asOf=2022-03-01',
      },
      {
        format: 'XLSX',
        href: '/v1/observations.xlsx?metric=seats-filled&authority=kent&authority=york&asOf=2022-03-01',
      },
    ]);
    expect(downloadsOf({ ...asked, asOf: undefined })[0]?.href).not.toContain('asOf');
  });
});
