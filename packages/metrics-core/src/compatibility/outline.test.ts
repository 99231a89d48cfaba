// What is no catalogue is named field by field, before anything is compared.
import { describe, expect, it } from 'vitest';

import { libraries } from './examples/libraries';
import { isComparable, outlineFaults } from './outline';

describe('a document to compare', () => {
  it('may be a catalogue, also one of a model without glossary', () => {
    const { glossary, ...older } = libraries();
    expect(glossary).toHaveLength(1);
    expect(isComparable(older)).toBe(true);
  });

  it.each([
    [null, 'null'],
    [[], '[]'],
    ['catalogue', '"catalogue"'],
  ])('is not %j', (document, found) => {
    expect(outlineFaults(document)).toEqual([
      { field: '', found, expected: 'an object, as in catalogue.json' },
    ]);
  });

  it('is told of all its faults at once', () => {
    const document = {
      ...libraries(),
      version: 1,
      metrics: [{ title: 'Visits' }, 'x'],
      caveats: {},
    };
    expect(outlineFaults(document)).toEqual([
      { field: 'version', found: '1', expected: 'a text such as 1.2.0' },
      { field: 'metrics[0].id', found: 'nothing', expected: 'an id in kebab-case' },
      { field: 'metrics[1].id', found: 'nothing', expected: 'an id in kebab-case' },
      { field: 'caveats', found: '{}', expected: 'a list of definitions' },
    ]);
  });
});
