// A range that ends before it starts, or two bounds that exclude each other, hold nothing.
import { fault, theRegister, type Check, type Fault } from '../check';
import type { DefinitionKind } from '../../model/definition';
import { firstDay, lastDay } from '../../model/period';

export const rangeOrder: Check = {
  code: 'RANGE_REVERSED',
  holds: 'What has a start and an end starts before it ends.',
  remedy: 'Correct the start or the end.',
  find: ({ policyAreas, measures, metrics, caveats, publications, register }) => [
    ...policyAreas.flatMap((area) =>
      reversed('policy-area', area, 'responsible.bodies', area.responsible.bodies),
    ),
    ...metrics.flatMap((metric) => [
      ...reversed('metric', metric, 'responsible.bodies', metric.responsible.bodies),
      ...reversed('metric', metric, 'publishedAs', metric.publishedAs),
    ]),
    ...measures.flatMap(({ kind, measure }) => {
      const { since: from, until: to } = {
        since: undefined,
        until: undefined,
        ...measure.lifecycle,
      };
      return from !== undefined && to !== undefined && from > to
        ? [isReversed(kind, measure, 'lifecycle.until', from, to)]
        : [];
    }),
    ...caveats.flatMap((caveat) => reversed('caveat', caveat, 'scope', caveat.scope)),
    ...publications.flatMap((publication) =>
      reversed('publication', publication, 'jointReporting', publication.jointReporting),
    ),
    ...reversed('register', theRegister, 'additions', register?.additions ?? []),
    ...(register?.jointBodies ?? []).flatMap(({ members }, index) =>
      reversed('register', theRegister, `jointBodies[${index}].members`, members),
    ),
  ],
};

function reversed(
  kind: DefinitionKind,
  definition: { id: string },
  field: string,
  ranges: readonly { from?: string; to?: string }[],
): Fault[] {
  return ranges.flatMap(({ from, to }, index) =>
    from !== undefined && to !== undefined && firstDay(from) > lastDay(to)
      ? [isReversed(kind, definition, `${field}[${index}].to`, from, to)]
      : [],
  );
}

function isReversed(
  kind: DefinitionKind,
  definition: { id: string },
  field: string,
  from: string,
  to: string,
): Fault {
  return fault(kind, definition, field, {
    found: `${to}, before it starts at ${from}`,
    expected: `${from} or later`,
  });
}
