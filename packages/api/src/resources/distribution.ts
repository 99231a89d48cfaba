// How the values of a group are spread, without saying whose they are.
import { groupStatistics, histogram } from '@oflog/metrics-core';
import type { AnyMeasure, GroupFigures, GroupRequest } from '@oflog/store';

import type { Distribution } from '../schemas/distribution';

/** The words of the classes are counted where the measure has classes in the place of numbers. */
export function distributionOf(
  measure: AnyMeasure,
  { period, members, values, categories }: GroupFigures,
  { kind, model }: Pick<GroupRequest, 'kind' | 'model'>,
): Distribution {
  const isOfClasses = measure.unit.quantity === 'category';
  const { withValue, ...statistics } = groupStatistics(values);
  return {
    metric: measure.id,
    period,
    group: {
      kind,
      model: kind === 'neighbours' ? model : null,
      members,
      withValue: isOfClasses ? categories.length : withValue,
    },
    ...statistics,
    ...(isOfClasses && { reason: 'Classes have no median.' }),
    minimum: values.at(0) ?? null,
    maximum: values.at(-1) ?? null,
    bins: histogram(values),
    classes: [...Map.groupBy(categories, (category) => category)].map(([category, all]) => ({
      category,
      count: all.length,
    })),
  };
}
