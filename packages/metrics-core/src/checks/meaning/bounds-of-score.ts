// The ends of a scale are known: a score has them as its bounds.
import { fault, type Check } from '../check';

export const boundsOfScore: Check = {
  code: 'BOUNDS_NOT_OF_SCALE',
  holds: 'A score whose unit names its scale has the ends of the scale as bounds.',
  remedy: 'Make unit and bounds agree.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const scale = /(-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)$/.exec(measure.unit.name);
      if (measure.unit.quantity !== 'score' || scale === null) return [];
      const { min, max } = measure.bounds;
      return min === Number(scale[1]) && max === Number(scale[2])
        ? []
        : [
            fault(kind, measure, 'bounds', {
              found: `${min} to ${max}`,
              expected: `${scale[0]}, the scale that the unit names`,
            }),
          ];
    }),
};
