// Where the reader names no model, one is used, and it must be clear which.
import { fault, type Check } from '../check';

export const neighbourDefault: Check = {
  code: 'NEIGHBOUR_DEFAULT_NOT_ONE',
  holds: 'Exactly one neighbour model is the default.',
  remedy: 'Set isDefault on one model, and on no other.',
  find: ({ neighbourModels, ids }) => {
    const defaults = neighbourModels.filter(({ isDefault }) => isDefault);
    const allSound = neighbourModels.length === ids['neighbour-model'].size;
    const [first, ...others] = defaults;
    if (first === undefined) {
      const [any] = neighbourModels;
      return any === undefined || !allSound
        ? []
        : [
            fault('neighbour-model', any, 'isDefault', {
              found: 'no default among the models',
              expected: '`true` on one model',
            }),
          ];
    }
    return others.map((model) =>
      fault('neighbour-model', model, 'isDefault', {
        found: `a second default beside "${first.id}"`,
        expected: '`true` on one model only',
      }),
    );
  },
};
