// Whatever JSON is given as a catalogue, the checks answer with findings that say all they should.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkCatalogue, checkShape, describeFinding, type Finding } from '.';
import { newDraft } from './meaning/example';
import { definitionRules } from './rules';
import { catalogue } from '../catalogue';

const seed = 20_241_216;
const lists = Object.keys(catalogue);
const words = ['__proto__', 'constructor', 'id', 'kind', 'releases', 'value', 'scope', 'toString'];
const key = fc.oneof(fc.constantFrom(...words, ...lists), fc.string());
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e300, '', ' ', 'x', '2022-23', 'a-share', 'E06000023'),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map(withOwnKeys),
  ),
})).value;

describe('a catalogue of garbage', () => {
  it('is answered with findings, never with an exception', () => {
    fc.assert(
      fc.property(json, (garbage) => {
        expect(checkCatalogue(garbage).every(isComplete)).toBe(true);
      }),
      { numRuns: 7000, seed },
    );
  });

  it('is answered so where the lists are there and hold garbage', () => {
    const garbled = fc.record(
      Object.fromEntries(lists.map((list) => [list, fc.array(json, { maxLength: 3 })])),
    );
    fc.assert(
      fc.property(garbled, (garbage) => {
        const findings = checkCatalogue(garbage);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.every(isComplete)).toBe(true);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('is answered so where garbage stands in one field of a sound catalogue', () => {
    fc.assert(
      fc.property(fc.nat(), json, (at, garbage) => {
        const { catalogue: spoilt } = newDraft();
        const places = placesOf(spoilt);
        const place = places[at % places.length];
        if (place) Reflect.set(place.parent, place.key, garbage);
        expect(checkCatalogue(spoilt).every(isComplete)).toBe(true);
      }),
      { numRuns: 2000, seed },
    );
  });

  it('is answered so when it is nested without end', () => {
    let deep: unknown = 'the end';
    for (let level = 0; level < 50_000; level++) deep = { kind: 'at-least', value: deep, floor: 0 };
    const { catalogue: spoilt, share } = newDraft();
    Reflect.set(share, 'value', deep);
    for (const garbage of [deep, spoilt]) {
      expect(checkCatalogue(garbage).every(isComplete)).toBe(true);
    }
    expect(checkCatalogue(spoilt).map(({ code }) => code)).toEqual(['SHAPE_TOO_DEEP']);
  });
});

describe('a fault of shape', () => {
  const only = (findings: Finding[]) => findings.map((finding) => describeFinding(finding));

  it('of a misspelt field is one finding, with the name that was meant', () => {
    const { share } = newDraft();
    const { question, ...rest } = share;
    expect(only(checkShape('metric', { ...rest, qestion: question }))).toEqual([
      'SHAPE_FIELD_UNKNOWN in metric "parks-share-of-spending", field qestion: found a field that the ' +
        'schema does not know; expected `question`, `questions`, `period`, `description`, `id`, `title`, ' +
        '`unit`, `merged` or 25 more. Did you mean `question`? If not, take the field out.',
    ]);
  });

  it('in a union is a fault of the branch that was meant', () => {
    const { share } = newDraft();
    const merged = { rule: 'recompute-from-parts', parts: 'some-tiers' };
    expect(only(checkShape('metric', { ...share, merged }))).toEqual([
      'SHAPE_NOT_ALLOWED in metric "parks-share-of-spending", field merged.parts: found "some-tiers"; ' +
        'expected `lower-tier` or `every-tier`. Did you mean `lower-tier`? Choose one of the list.',
    ]);
    expect(
      only(checkShape('metric', { ...share, merged: { rule: 'refused', reason: 'No.' } })),
    ).toEqual([
      'SHAPE_NOT_ALLOWED in metric "parks-share-of-spending", field merged.rule: found "refused"; ' +
        'expected `refuse`, `weighted-mean` or `recompute-from-parts`. Did you mean `refuse`? ' +
        'Choose one of the list.',
    ]);
  });

  it('in a layout names the field of the locator', () => {
    const { returns, table } = newDraft();
    table.columns.planting = { cell: { header: 'Trees', occurrence: 1.5 } };
    Reflect.set(table, 'period', { fixt: '2022-23' });
    expect(checkShape('publication', returns)).toMatchObject([
      { code: 'SHAPE_FIELD_UNKNOWN', field: 'releases[0].tables[0].period.fixt' },
      {
        code: 'SHAPE_WRONG_TYPE',
        field: 'releases[0].tables[0].columns.planting.cell.occurrence',
        found: '1.5',
        expected: 'a whole number',
      },
    ]);
  });

  it('in a period or an id says in words what it looks like', () => {
    const { share } = newDraft();
    const [ofId, ofPeriod] = checkShape('metric', {
      ...share,
      id: 'Parks Share',
      firstPeriod: '22/23',
    });
    expect(ofId?.expected).toMatch(/small letters and digits/);
    expect(ofPeriod?.expected).toMatch(/`2022-23` \(financial year\)/);
  });

  it('does not hide the faults of other definitions', () => {
    const { catalogue: spoilt, share, perResident } = newDraft();
    Reflect.deleteProperty(share, 'title');
    perResident.questions = ['Parks cost much.'];
    expect(checkCatalogue(spoilt).map(({ code, field }) => [code, field])).toEqual([
      ['SHAPE_FIELD_MISSING', 'title'],
      ['QUESTION_NOT_ASKED', 'questions[0]'],
    ]);
  });
});

describe('a fault of shape in one field', () => {
  const inShort = (spoilt: unknown) =>
    checkCatalogue(spoilt).map(({ code, field }) => [code, field]);

  it('does not hide the faults of meaning in the other fields', () => {
    const { catalogue: spoilt, share } = newDraft();
    Reflect.set(share, 'decimals', 'one');
    Reflect.set(share, 'colour', 'green');
    share.context = ['nothing-of-that-name'];
    share.questions = ['Parks cost much.'];
    expect(inShort(spoilt)).toEqual([
      ['SHAPE_WRONG_TYPE', 'decimals'],
      ['SHAPE_FIELD_UNKNOWN', 'colour'],
      ['REFERENCE_DEAD', 'context[0]'],
      ['QUESTION_NOT_ASKED', 'questions[0]'],
    ]);
  });

  it('is not taken for a fault of meaning, there or in what refers to it', () => {
    const { catalogue: spoilt, share, returns } = newDraft();
    Reflect.set(share, 'caveats', [...share.caveats, 7]);
    Reflect.set(returns, 'columns', 7);
    expect(inShort(spoilt)).toEqual([
      ['SHAPE_WRONG_TYPE', 'caveats[2]'],
      ['SHAPE_WRONG_TYPE', 'columns'],
    ]);
  });
});

describe('a code of an authority', () => {
  it('is looked up in the register where that is at hand, not only by its type', () => {
    const { catalogue: spoilt, returns } = newDraft();
    const covers = returns.jointReporting[0]?.covers ?? [];
    const authorities = codesIn(spoilt).map((code) => ({ code, name: `Council of ${code}` }));
    expect(checkCatalogue(spoilt, { authorities })).toEqual([]);

    const [meant = ''] = covers;
    covers[0] = `${meant.slice(0, 3)}999999`;
    expect(checkCatalogue(spoilt)).toEqual([]);
    const [finding, ...more] = checkCatalogue(spoilt, { authorities });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'AUTHORITY_UNKNOWN',
      field: 'jointReporting[0].covers[0]',
      found: `"${covers[0]}"`,
    });
  });
});

/** Every text that is written like the code of an authority. */
function codesIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/E\d{8}/g))];
}

function isComplete({ code, definition, field, found, expected, remedy }: Finding): boolean {
  return (
    Object.hasOwn(definitionRules, code) &&
    [definition.kind, definition.id, field, found, expected, remedy].every((text) => text !== '')
  );
}

/** An object that has `__proto__` as a key of its own, as JSON.parse makes it. */
function withOwnKeys(entries: [string, unknown][]): unknown {
  const object = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function placesOf(value: unknown): { parent: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    { parent: value, key: name },
    ...placesOf(inner),
  ]);
}
