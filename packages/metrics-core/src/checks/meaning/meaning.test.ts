// Each check finds its example, nothing else does, and what the examples spoil is sound before.
import { describe, expect, it } from 'vitest';

import { meaningChecks } from '.';
import { checkCatalogue } from '../check-catalogue';
import { describeFinding } from '../finding';
import { newDraft } from './example';
import { examplesOfFiles } from './examples-of-files';
import { examplesOfMeasures } from './examples-of-measures';

const examples = [...examplesOfMeasures, ...examplesOfFiles];
const linesOf = (checked: unknown) =>
  checkCatalogue(checked).map((finding) => describeFinding(finding));

describe('the checks of meaning', () => {
  it('find nothing in the catalogue that the examples spoil', () => {
    expect(linesOf(newDraft().catalogue)).toEqual([]);
  });

  it('have at least one example each', () => {
    const shown = new Set(examples.map(({ code }) => code));
    expect([...shown].toSorted()).toEqual(meaningChecks.map(({ code }) => code).toSorted());
  });
});

describe.each(examples)('$code', ({ code, where, spoil, at }) => {
  it(`is the one finding where ${where}`, () => {
    const draft = newDraft();
    spoil(draft);
    expect(linesOf(draft.catalogue)).toHaveLength(1);
    expect(checkCatalogue(draft.catalogue)).toMatchObject([{ code, field: at }]);
  });
});
