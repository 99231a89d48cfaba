// Distance is computed over something.
import { fault, type Check } from '../check';

export const neighbourVariables: Check = {
  code: 'NEIGHBOUR_WITHOUT_VARIABLES',
  holds: 'A neighbour model by distance compares at least one context variable that is a number.',
  remedy: 'Name the context variables that make two authorities similar; classes have no distance.',
  find: ({ neighbourModels, contextVariables }) =>
    neighbourModels.flatMap((model) => {
      if (model.method.kind !== 'distance') return [];
      const { variables } = model.method;
      if (variables.length === 0) {
        const said = { found: 'an empty list', expected: 'at least one context variable' };
        return [fault('neighbour-model', model, 'method.variables', said)];
      }
      return variables.flatMap((id, index) => {
        const variable = contextVariables.find((one) => one.id === id);
        return variable?.unit.quantity === 'category'
          ? [
              fault('neighbour-model', model, `method.variables[${index}]`, {
                found: `"${id}", which is a class`,
                expected: 'a context variable with a number',
              }),
            ]
          : [];
      });
    }),
};
