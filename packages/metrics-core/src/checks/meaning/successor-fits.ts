// A successor must be able to stand in: kept up, of the same area and the same quantity.
import { fault, type Check } from '../check';

export const successorFits: Check = {
  code: 'SUCCESSOR_UNFIT',
  holds:
    'A successor is current, and of the policy area and quantity of what it takes the place of.',
  remedy: 'Name a measure that a reader can go on with.',
  find: ({ measures }) =>
    measures.flatMap(({ kind, measure }) => {
      const id = measure.lifecycle.stage === 'retired' ? measure.lifecycle.successor : undefined;
      const successor = measures.find((other) => other.measure.id === id && id !== measure.id);
      if (successor === undefined) return [];
      const found = unfit(measure, successor.measure);
      return found === undefined
        ? []
        : [
            fault(kind, measure, 'lifecycle.successor', {
              found: `"${successor.measure.id}", ${found}`,
              expected: 'a current measure of the same policy area and quantity',
            }),
          ];
    }),
};

interface Compared {
  lifecycle: { stage: string };
  unit: { quantity: string };
  policyArea?: string;
}

function unfit(retired: Compared, successor: Compared): string | undefined {
  if (successor.lifecycle.stage === 'retired') return 'which is retired itself';
  if (successor.policyArea !== retired.policyArea) return 'which is of another policy area';
  const { quantity } = successor.unit;
  return quantity === retired.unit.quantity ? undefined : `which is a ${quantity}`;
}
