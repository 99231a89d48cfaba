// Many facts in few large pieces: each text once, the rest as numbers. They are kept and brought back
// several times as fast this way.
import type { Mark, State } from '@oflog/metrics-core';

import type { Fact } from './fact';

export interface PackedFacts {
  readonly texts: readonly string[];
  /** For each fact the places of its texts, in the order of `textsOf`; none is -1. */
  readonly places: Int32Array;
  /** For each fact its value; none is NaN. */
  readonly values: Float64Array;
}

const textsEach = 9;
const none = -1;

export function packFacts(facts: readonly Fact[]): PackedFacts {
  const known = new Map<string, number>();
  const placeOf = (text: string | null) => {
    if (text === null) return none;
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    return place;
  };
  const places = new Int32Array(facts.length * textsEach);
  const values = new Float64Array(facts.length);
  for (const [index, fact] of facts.entries()) {
    places.set(textsOf(fact).map(placeOf), index * textsEach);
    values[index] = fact.figure.value ?? Number.NaN;
  }
  return { texts: [...known.keys()], places, values };
}

export function unpackFacts({ texts, places, values }: PackedFacts): Fact[] {
  const marksOf = marksByText();
  return Array.from(values, (value, index): Fact => {
    const textAt = (offset: number) => texts[places[index * textsEach + offset] ?? none];
    const sheet = textAt(6);
    return {
      column: textAt(0) ?? '',
      authority: textAt(1) ?? '',
      period: textAt(2) ?? '',
      figure: {
        value: Number.isNaN(value) ? null : value,
        text: textAt(5) ?? null,
        state: textAt(3) as State,
        marks: marksOf(textAt(4) ?? ''),
        source: sheet === undefined ? null : { sheet, ref: textAt(7) ?? '' },
        ...(textAt(8) === undefined ? {} : { asText: true }),
      },
    };
  });
}

function textsOf({ column, authority, period, figure, ...others }: Fact): (string | null)[] {
  const { value: _, state, marks, text, source, asText, ...more } = figure;
  // Whoever gives facts another field must have it packed too, or this does not compile.
  ({ ...others, ...more }) satisfies Record<string, never>;
  return [
    column,
    authority,
    period,
    state,
    marks.join(' '),
    text,
    source?.sheet ?? null,
    source?.ref ?? null,
    asText === true ? 'as text' : null,
  ];
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
