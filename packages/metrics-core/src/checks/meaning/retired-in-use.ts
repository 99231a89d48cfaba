// What is kept up must not lean on what is not.
import { fault, type Check } from '../check';

export const retiredInUse: Check = {
  code: 'RETIRED_IN_USE',
  holds: 'Current measures and neighbour models refer to current measures only.',
  remedy: 'Name the successor instead.',
  find: ({ measures, metrics, neighbourModels }) => {
    const retired = new Set(
      measures
        .filter(({ measure }) => measure.lifecycle.stage === 'retired')
        .map(({ measure }) => measure.id),
    );
    const listed = (field: string, ids: readonly string[]) =>
      ids.flatMap((id, index) =>
        retired.has(id)
          ? [
              {
                field: `${field}[${index}]`,
                found: `"${id}", which is retired`,
                expected: 'a current measure',
              },
            ]
          : [],
      );
    return [
      ...metrics
        .filter(({ lifecycle }) => lifecycle.stage === 'current')
        .flatMap((metric) =>
          [...listed('context', metric.context), ...listed('related', metric.related)].map(
            ({ field, ...said }) => fault('metric', metric, field, said),
          ),
        ),
      ...neighbourModels.flatMap((model) =>
        model.method.kind === 'distance'
          ? listed('method.variables', model.method.variables).map(({ field, ...said }) =>
              fault('neighbour-model', model, field, said),
            )
          : [],
      ),
    ];
  },
};
