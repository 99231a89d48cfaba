// What differs between two catalogues is found, all of it, and gets the step of the version that it must.
import { describe, expect, it } from 'vitest';

import { catalogue } from '../catalogue';
import { catalogueSchema } from '../model';
import { diffCatalogues, requiredBump } from './diff';
import { libraries } from './examples/libraries';
import { preparedChanges } from './examples/prepared-changes';

describe('twenty prepared changes', () => {
  it('are twenty, of all three steps, made to a valid catalogue', () => {
    expect(preparedChanges).toHaveLength(20);
    expect(new Set(preparedChanges.map(({ bump }) => bump)).size).toBe(3);
    expect(catalogueSchema.safeParse(libraries()).error).toBeUndefined();
  });

  it.each(preparedChanges)('$bump: $title', ({ make, bump, rule, field, words }) => {
    const changed = libraries();
    make(changed);
    const changes = diffCatalogues(libraries(), changed);
    expect(changes.map((change) => [change.rule, change.field, change.words])).toEqual([
      [rule, field, words],
    ]);
    expect(requiredBump(changes)).toBe(bump);
  });
});

describe('the diff', () => {
  it('finds nothing between a catalogue and its copy of another version', () => {
    const copy = structuredClone(catalogue);
    expect(diffCatalogues(catalogue, { ...copy, version: '99.0.0' })).toEqual([]);
    expect(requiredBump([])).toBe('none');
  });
});
