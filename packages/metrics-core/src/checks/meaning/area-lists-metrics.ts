// A metric belongs to one policy area, and both sides say so.
import { fault, type Check } from '../check';

export const areaListsMetrics: Check = {
  code: 'AREA_METRIC_MISMATCH',
  holds: 'A policy area lists exactly the metrics that say they belong to it.',
  remedy: 'Put the metric in the list of the area that it names, and in no other.',
  find: ({ policyAreas, metrics }) => [
    ...metrics.flatMap((metric) => {
      const area = policyAreas.find(({ id }) => id === metric.policyArea);
      return area === undefined || area.metrics.includes(metric.id)
        ? []
        : [
            fault('metric', metric, 'policyArea', {
              found: `"${area.id}", whose list of metrics does not have it`,
              expected: 'an area that lists it',
            }),
          ];
    }),
    ...policyAreas.flatMap((area) =>
      area.metrics.flatMap((id, index) => {
        const metric = metrics.find((candidate) => candidate.id === id);
        return metric === undefined || metric.policyArea === area.id
          ? []
          : [
              fault('policy-area', area, `metrics[${index}]`, {
                found: `"${id}", which belongs to "${metric.policyArea}"`,
                expected: 'metrics of this area',
              }),
            ];
      }),
    ),
  ],
};
