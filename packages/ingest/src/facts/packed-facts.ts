// Many facts in few large pieces: each text once, the rest as numbers. They are kept and brought back
// several times as fast this way.
import type { Mark, State } from '@oflog/metrics-core';

import type { Fact, Figure } from './fact';

export interface PackedFacts {
  readonly texts: readonly string[];
  /** For each fact the places of its texts, as `at` orders them; none is -1. */
  readonly places: Int32Array;
  /** For each fact its value; none is NaN. */
  readonly values: Float64Array;
}

type TextField = Exclude<keyof Fact, 'figure'> | Exclude<keyof Figure, 'value'>;

/** Where the text of each field lies among those of a fact; whoever gives facts another field is asked here. */
const at: Readonly<Record<TextField | 'ref', number>> = {
  column: 0,
  authority: 1,
  period: 2,
  state: 3,
  marks: 4,
  text: 5,
  source: 6,
  ref: 7,
  asText: 8,
};
const textsEach = Object.keys(at).length;
const none = -1;

export function packFacts(facts: readonly Fact[]): PackedFacts {
  const known = new Map<string, number>();
  const placeOf = (text: string | null) => {
    if (text === null) return none;
    const place = known.get(text);
    if (place !== undefined) return place;
    known.set(text, known.size);
    return known.size - 1;
  };
  const places = new Int32Array(facts.length * textsEach);
  const values = new Float64Array(facts.length);
  for (const [index, { column, authority, period, figure }] of facts.entries()) {
    const first = index * textsEach;
    places[first + at.column] = placeOf(column);
    places[first + at.authority] = placeOf(authority);
    places[first + at.period] = placeOf(period);
    places[first + at.state] = placeOf(figure.state);
    places[first + at.marks] = placeOf(figure.marks.join(' '));
    places[first + at.text] = placeOf(figure.text);
    places[first + at.source] = placeOf(figure.source?.sheet ?? null);
    places[first + at.ref] = placeOf(figure.source?.ref ?? null);
    places[first + at.asText] = placeOf(figure.asText === true ? 'as text' : null);
    values[index] = figure.value ?? Number.NaN;
  }
  return { texts: [...known.keys()], places, values };
}

export function unpackFacts({ texts, places, values }: PackedFacts): Fact[] {
  const marksOf = marksByText();
  return Array.from(values, (value, index): Fact => {
    const textAt = (offset: number) => texts[places[index * textsEach + offset] ?? none];
    const sheet = textAt(at.source);
    return {
      column: textAt(at.column) ?? '',
      authority: textAt(at.authority) ?? '',
      period: textAt(at.period) ?? '',
      figure: {
        value: Number.isNaN(value) ? null : value,
        text: textAt(at.text) ?? null,
        state: textAt(at.state) as State,
        marks: marksOf(textAt(at.marks) ?? ''),
        source: sheet === undefined ? null : { sheet, ref: textAt(at.ref) ?? '' },
        ...(textAt(at.asText) === undefined ? {} : { asText: true }),
      },
    };
  });
}

/** The same few lists for all facts. */
function marksByText(): (text: string) => readonly Mark[] {
  const known = new Map<string, readonly Mark[]>([['', []]]);
  return (text) => {
    const marks = known.get(text) ?? (text.split(' ') as Mark[]);
    known.set(text, marks);
    return marks;
  };
}
