import { describe, expect, it } from 'vitest';

import { hrefReplacing, withoutEmptyFields } from './choose-href';

const at = (search: string) => new URL(`https://explorer.example/authorities/kent${search}`);

describe('an address with chosen authorities', () => {
  it('has a name mended, its other choices kept', () => {
    expect(hrefReplacing(at('?with=York&with=+Leads&view=trend'), 'Leads', 'leeds')).toBe(
      '/authorities/kent?with=York&with=leeds&view=trend',
    );
  });

  it('loses the empty fields of a form', () => {
    expect(withoutEmptyFields(at('?with=York&with=&with=+&group=type'))).toBe(
      '/authorities/kent?with=York&group=type',
    );
    expect(withoutEmptyFields(at('?with='))).toBe('/authorities/kent');
    expect(withoutEmptyFields(at('?with=York'))).toBeNull();
  });
});
