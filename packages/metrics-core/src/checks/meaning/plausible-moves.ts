// Beyond a plausible move a figure is looked at: a move of nothing asks for every figure, one as wide as
// the bounds for none.
import { fault, type Check } from '../check';
import type { Span } from '../../model/measure';

export const plausibleMoves: Check = {
  code: 'PLAUSIBLE_MOVE_UNFIT',
  holds: 'A plausible move is more than nothing, and less than from one bound to the other.',
  remedy: 'Say how far sound figures have moved, with room for the unusual, or leave it out.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) =>
      (['change', 'revision'] as const).flatMap((move) => {
        const span = measure.plausible?.[move];
        const { min, max } = measure.bounds;
        // Bounds without room are another check's fault.
        if (span === undefined || isPlausible(span, max > min ? max - min : Infinity)) return [];
        return [
          fault(kind, measure, `plausible.${move}`, {
            found: 'by' in span ? `by ${span.by}` : `by ${span.percent} per cent`,
            expected:
              'by' in span ? `more than 0 and less than ${max - min}` : 'more than 0 per cent',
          }),
        ];
      }),
    ),
};

function isPlausible(span: Span, width: number): boolean {
  return 'by' in span ? span.by > 0 && span.by < width : span.percent > 0;
}
