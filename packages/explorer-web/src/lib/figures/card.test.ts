import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, exampleRow } from '../testing/examples';
import { cardOf } from './card';

const metric = exampleMetric();
const authority = exampleAuthority({ name: 'Bristol' });
const caveats = [
  { id: 'fire-doors', severity: 'note' as const, text: 'Doors count.', scope: [] },
  { id: 'roof', severity: 'critical' as const, text: 'No roof.', scope: [] },
];
const card = (...rows: ReturnType<typeof exampleRow>[]) =>
  cardOf({
    metric,
    authority,
    rows,
    series: rows.filter(({ group }) => group.kind === 'england'),
    published: { published: '2023-11-02', publishedKind: 'stated' },
    caveats,
    format: (value) => `${value.toFixed(1)}%`,
    today: '2026-11-22',
  });

describe('the card of a metric', () => {
  it('has the value, its unit, when it was published, its period in words and its age', () => {
    expect(card(exampleRow()).headline).toEqual({
      kind: 'value',
      value: '40.0%',
      unit: 'of seats',
      age: 'Published 2 November 2023, about 2022-23 (April 2022 to March 2023), which ended 3 years and 7 months ago.',
    });
  });

  it('compares with England, then the type, then similar places, and passes over empty groups', () => {
    const { sentences } = card(
      exampleRow({ kind: 'neighbours', members: 15, withValue: 14 }),
      exampleRow({ kind: 'region' }),
      exampleRow({ kind: 'england', members: 317, withValue: 304 }),
      exampleRow({ kind: 'type', members: 0, withValue: 0, median: null }),
    );
    expect(sentences).toEqual([
      'It is lower than the usual range of England (median 50.0%, 304 of 317 had a figure) and 15 similar places (median 50.0%, 14 of 15 had a figure).',
      'No earlier figure is held.',
    ]);
  });

  it('without a figure keeps its place, says why, and gives the medians alone', () => {
    const missing = card(
      exampleRow({ state: 'not-submitted', distance: null, band: null, side: null }),
    );
    expect(missing.headline).toEqual({
      kind: 'missing',
      short: 'Not submitted',
      full: 'Bristol had not sent in its return for 2022-23 when the figures were published. That is not a zero. No figure of this metric is held for Bristol in any period.',
    });
    expect(missing.sentences).toEqual([
      'For comparison: England (median 50.0%, all 9 had a figure).',
    ]);
    expect(missing.figureHref).toBe('/figures/seats-filled/bristol#2022-23');
  });

  it.each([
    [
      'not-yet-published',
      'The figures for 2022-23 had not been published. The latest figure held for Bristol is 39.0%, for 2021-22.',
    ],
    [
      'vintage-not-held',
      'Figures for 2022-23 had been published, but no copy from that time is held. The latest figure held for Bristol is 39.0%, for 2021-22.',
    ],
    [
      'suppressed',
      'The publisher withheld the figure of Bristol for 2022-23. Nothing. The latest figure held for Bristol is 39.0%, for 2021-22.',
    ],
    [
      'reported-jointly',
      'Bristol reported together with other authorities for 2022-23, so it has no figure of its own. The latest figure held for Bristol is 39.0%, for 2021-22.',
    ],
    [
      'not-meaningful',
      'A figure for Bristol in 2022-23 would have no meaning: what it is divided by is zero or less. The latest figure held for Bristol is 39.0%, for 2021-22.',
    ],
  ] as const)('that is %s says what is held instead', (state, full) => {
    const row = exampleRow({ state, distance: null, band: null, side: null });
    const { headline } = cardOf({
      metric,
      authority,
      rows: [row],
      series: [exampleRow({ period: '2021-22', display: '39.0%' }), row],
      published: null,
      caveats,
      format: (value) => `${value.toFixed(1)}%`,
      today: '2026-11-22',
    });
    expect(headline).toMatchObject({ kind: 'missing', full });
  });

  it('of a service that the authority does not run compares nothing and asks nothing', () => {
    const other = card(
      exampleRow({ state: 'not-applicable', display: 'Does not run this service' }),
    );
    expect(other.sentences).toEqual([]);
    expect(other.questions).toEqual([]);
    expect(other.figureHref).toBeNull();
  });

  it('keeps critical caveats open and folds notes, those that the figure names alone', () => {
    const both = card(exampleRow({ caveats: ['roof', 'fire-doors'] }));
    expect(both.caveats.open.map(({ id }) => id)).toEqual(['roof']);
    expect(both.caveats.folded.map(({ id }) => id)).toEqual(['fire-doors']);
    expect(card(exampleRow()).caveats).toEqual({ open: [], folded: [] });
  });

  it('says what a mark beside the value means', () => {
    expect(card(exampleRow({ marks: ['provisional'] })).marks).toEqual([
      'Provisional: it may be revised.',
    ]);
  });
});
