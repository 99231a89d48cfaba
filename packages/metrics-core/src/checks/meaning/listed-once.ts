// A list of references, words or codes names each once.
import { fault, type Check, type Fault } from '../check';
import type { DefinitionKind } from '../../model/definition';
import { valueInWords } from '../words';

export const listedOnce: Check = {
  code: 'LISTED_TWICE',
  holds: 'A list that says which things belong to a definition names each of them once.',
  remedy: 'Take one of the two out.',
  find: (declared) => [
    ...declared.policyAreas.flatMap((area) =>
      repeated('policy-area', area, {
        metrics: area.metrics,
        bestValueThemes: area.bestValueThemes,
        'responsible.types': area.responsible.types,
      }),
    ),
    ...declared.measures.flatMap(({ kind, measure }) =>
      repeated(kind, measure, {
        caveats: measure.caveats,
        breaks: measure.breaks.map(({ at }) => at),
      }),
    ),
    ...declared.metrics.flatMap((metric) =>
      repeated('metric', metric, {
        context: metric.context,
        related: metric.related,
        questions: metric.questions,
        formerTitles: metric.formerTitles,
        publishedAs: metric.publishedAs.map(
          ({ scheme, code, from = 'the start' }) => `${code} of ${scheme} from ${from}`,
        ),
        bestValueThemes: metric.bestValueThemes,
        'accountability.with': metric.accountability.with,
        'responsible.types': metric.responsible.types,
      }),
    ),
    ...declared.contextVariables.flatMap((variable) =>
      repeated('context-variable', variable, { covers: variable.covers }),
    ),
    ...declared.publications.flatMap((publication) => [
      ...repeated('publication', publication, { covers: publication.covers }),
      ...publication.releases.flatMap(({ periods, marks }, index) =>
        repeated('publication', publication, {
          [`releases[${index}].periods`]: periods,
          [`releases[${index}].marks`]: marks,
        }),
      ),
    ]),
    ...declared.neighbourModels.flatMap((model) =>
      model.method.kind === 'distance'
        ? repeated('neighbour-model', model, { 'method.variables': model.method.variables })
        : [],
    ),
  ],
};

function repeated(
  kind: DefinitionKind,
  definition: { id: string },
  lists: Record<string, readonly string[]>,
): Fault[] {
  return Object.entries(lists).flatMap(([field, entries]) =>
    entries.flatMap((entry, index) =>
      entries.indexOf(entry) === index
        ? []
        : [
            fault(kind, definition, `${field}[${index}]`, {
              found: `${valueInWords(entry)} again`,
              expected: 'each entry once',
            }),
          ],
    ),
  );
}
