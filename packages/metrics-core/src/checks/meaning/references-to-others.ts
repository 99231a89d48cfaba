// A definition that refers to itself tells the reader nothing.
import { fault, type Check } from '../check';

export const referencesToOthers: Check = {
  code: 'REFERENCE_TO_ITSELF',
  holds: 'A definition refers to others, not to itself.',
  remedy: 'Take the reference out, or name the definition that was meant.',
  find: (declared) => [
    ...declared.metrics.flatMap((metric) => toItself('metric', metric, metric.related)),
    ...declared.glossary.flatMap((term) => toItself('term', term, term.related)),
    ...declared.measures.flatMap(({ kind, measure }) =>
      measure.lifecycle.stage === 'retired' && measure.lifecycle.successor === measure.id
        ? [fault(kind, measure, 'lifecycle.successor', said)]
        : [],
    ),
  ],
};

const said = { found: 'its own id', expected: 'the id of another' };

function toItself(kind: 'metric' | 'term', definition: { id: string }, related: string[]) {
  return related.flatMap((id, index) =>
    id === definition.id ? [fault(kind, definition, `related[${index}]`, said)] : [],
  );
}
