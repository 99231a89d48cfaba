// A figure belongs to those who answer for the service: a measure that concerns nobody has none.
import { fault, type Check } from '../check';

export const responsibleSomebody: Check = {
  code: 'RESPONSIBLE_NOBODY',
  holds: 'Somebody runs the service, or is covered by the figures: by type or by name.',
  remedy: 'Name the types of authority, or the bodies, that the figures are about.',
  find: (declared) => [
    ...[
      ...declared.policyAreas.map((area) => ({ kind: 'policy-area' as const, definition: area })),
      ...declared.metrics.map((metric) => ({ kind: 'metric' as const, definition: metric })),
    ].flatMap(({ kind, definition }) =>
      definition.responsible.types.length + definition.responsible.bodies.length === 0
        ? [fault(kind, definition, 'responsible.types', nobody)]
        : [],
    ),
    ...declared.contextVariables.flatMap((variable) =>
      variable.covers.length === 0 ? [fault('context-variable', variable, 'covers', nobody)] : [],
    ),
    ...declared.publications.flatMap((publication) =>
      publication.covers.length === 0 ? [fault('publication', publication, 'covers', nobody)] : [],
    ),
  ],
};

const nobody = { found: 'no type of authority', expected: 'at least one type or body' };
