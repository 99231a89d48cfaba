import { describe, expect, it } from 'vitest';

import { hrefOfView, neighbourModelOf, viewOf } from './view';

const at = (search: string) => new URL(`https://explorer.example/authorities/kent/area${search}`);

const model = (id: string, isDefault: boolean) => ({
  id,
  isDefault,
  title: id,
  description: id,
  size: 15,
  method: { kind: 'distance' as const, variables: [] },
});
const models = [model('near', false), model('alike', true)];

describe('the address of an area page', () => {
  it('opens the latest figures where it names no view, or none there is', () => {
    expect(viewOf(at(''))).toBe('latest');
    expect(viewOf(at('?view=ranking'))).toBe('latest');
    expect(viewOf(at('?view=trend'))).toBe('trend');
  });

  it('keeps its other choices when the view changes', () => {
    expect(hrefOfView(at('?view=trend&neighbours=near'), 'table')).toBe(
      '/authorities/kent/area?view=table&neighbours=near',
    );
    expect(hrefOfView(at('?view=trend&neighbours=near'), 'latest')).toBe(
      '/authorities/kent/area?neighbours=near',
    );
    expect(hrefOfView(at('?view=trend'), 'latest')).toBe('/authorities/kent/area');
    expect(hrefOfView(at('?with=Leeds&with=&with=York&asOf=2022-03-01'), 'trend')).toBe(
      '/authorities/kent/area?with=Leeds&with=York&asOf=2022-03-01&view=trend',
    );
  });

  it('uses the default neighbour model where it names none, or none there is', () => {
    expect(neighbourModelOf(at('?neighbours=near'), models)?.id).toBe('near');
    expect(neighbourModelOf(at('?neighbours=enemies'), models)?.id).toBe('alike');
    expect(neighbourModelOf(at(''), [])).toBeNull();
  });
});
