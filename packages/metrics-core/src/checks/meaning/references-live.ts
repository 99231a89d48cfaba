// What a definition names by id must be declared: a dead reference is an empty place on a page.
import { didYouMean, fault, type Check, type Fault } from '../check';
import type { Declarations } from '../declarations';
import { nearest, nearestFirst } from '../words';
import type { DefinitionKind } from '../../model/definition';

export const referencesLive: Check = {
  code: 'REFERENCE_DEAD',
  holds: 'Every id that a definition names is the id of something that is declared.',
  remedy: 'Correct the id, declare what it names, or take the reference out.',
  find: (declared) =>
    referencesIn(declared).flatMap((reference) => dead(reference, declared) ?? []),
};

interface Reference {
  from: { kind: DefinitionKind; id: string };
  field: string;
  to: readonly DefinitionKind[];
  id: string;
}

const measureKinds = ['metric', 'context-variable'] as const;

function referencesIn(declared: Declarations): Reference[] {
  return [
    ...declared.policyAreas.flatMap((area) =>
      listed({ kind: 'policy-area', id: area.id }, 'metrics', area.metrics, ['metric']),
    ),
    ...declared.measures.flatMap(({ kind, measure }) => {
      const from = { kind, id: measure.id };
      const { lifecycle, caveats } = measure;
      const successor = lifecycle.stage === 'retired' ? lifecycle.successor : undefined;
      return [
        ...listed(from, 'caveats', caveats, ['caveat']),
        ...(successor === undefined
          ? []
          : [{ from, field: 'lifecycle.successor', to: measureKinds, id: successor }]),
      ];
    }),
    ...declared.metrics.flatMap((metric) => {
      const from = { kind: 'metric' as const, id: metric.id };
      return [
        { from, field: 'policyArea', to: ['policy-area' as const], id: metric.policyArea },
        ...listed(from, 'context', metric.context, ['context-variable']),
        ...listed(from, 'related', metric.related, measureKinds),
      ];
    }),
    ...declared.neighbourModels.flatMap(({ id, method }) =>
      method.kind === 'distance'
        ? listed({ kind: 'neighbour-model', id }, 'method.variables', method.variables, [
            'context-variable',
          ])
        : [],
    ),
    ...declared.glossary.flatMap((term) =>
      listed({ kind: 'term', id: term.id }, 'related', term.related, ['term']),
    ),
  ];
}

function listed(
  from: Reference['from'],
  field: string,
  ids: readonly string[],
  to: Reference['to'],
): Reference[] {
  return ids.map((id, index) => ({ from, field: `${field}[${index}]`, to, id }));
}

function dead(
  { from, field, to, id }: Reference,
  { ids, unnamed }: Declarations,
): Fault | undefined {
  if (to.some((kind) => ids[kind].has(id) || unnamed.has(kind))) return undefined;
  const known = to.flatMap((kind) => [...ids[kind]]);
  const examples = nearestFirst(id, known).slice(0, 3).join(', ');
  const wanted = `the id of a ${to.join(' or ')}`;
  return fault(from.kind, from, field, {
    found: `"${id}"`,
    expected: examples === '' ? wanted : `${wanted}, such as ${examples}`,
    remedy: didYouMean(nearest(id, known)),
  });
}
