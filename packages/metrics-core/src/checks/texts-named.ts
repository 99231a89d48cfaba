// Every text of definitions that is a sentence for a reader, with its place.
import type { DefinitionKind } from '../model/definition';
import { tablesOf } from './layout-parts';
import type { Declarations } from './declarations';

export interface NamedText {
  of: { kind: DefinitionKind; id: string };
  field: string;
  text: string;
  /** Whether it stands alone as a sentence, or is a title or a phrase. */
  isSentence: boolean;
}

export function textsNamed(declared: Declarations): NamedText[] {
  return [
    ...declared.policyAreas.flatMap((area) =>
      of('policy-area', area.id, {
        phrases: { title: area.title },
        sentences: { summary: area.summary, 'responsible.statement': area.responsible.statement },
      }),
    ),
    ...declared.measures.flatMap(({ kind, measure }) =>
      of(kind, measure.id, {
        phrases: { title: measure.title },
        sentences: {
          description: measure.description,
          'uncertainty.statement': measure.uncertainty.statement,
          'expectedCoverage.statement': measure.expectedCoverage.statement,
          ...(measure.merged.rule === 'refuse' ? { 'merged.reason': measure.merged.reason } : {}),
          ...(measure.lifecycle.stage === 'retired'
            ? { 'lifecycle.reason': measure.lifecycle.reason }
            : {}),
          ...Object.fromEntries(
            measure.breaks.map(({ reason }, index) => [`breaks[${index}].reason`, reason]),
          ),
        },
      }),
    ),
    ...declared.metrics.flatMap((metric) =>
      of('metric', metric.id, {
        phrases: {
          question: metric.question,
          ...Object.fromEntries(
            metric.questions.map((text, index) => [`questions[${index}]`, text]),
          ),
        },
        sentences: {
          'polarity.reason': metric.polarity.reason,
          'responsible.statement': metric.responsible.statement,
          suppression: metric.suppression,
          'accountability.statement': metric.accountability.statement,
        },
      }),
    ),
    ...declared.caveats.flatMap(({ id, text }) => of('caveat', id, { sentences: { text } })),
    ...declared.publications.flatMap((publication) =>
      of('publication', publication.id, {
        phrases: {
          title: publication.title,
          ...Object.fromEntries(
            Object.entries(publication.columns).map(([column, { meaning }]) => [
              `columns.${column}.meaning`,
              meaning,
            ]),
          ),
          ...Object.fromEntries(
            Object.entries(publication.columns).flatMap(([column, { name }]) =>
              name === undefined ? [] : [[`columns.${column}.name`, name] as const],
            ),
          ),
        },
        sentences: {
          ...Object.fromEntries(
            publication.jointReporting.map(({ reason }, index) => [
              `jointReporting[${index}].reason`,
              reason,
            ]),
          ),
          ...Object.fromEntries(
            publication.releases.flatMap(({ absences }, index) =>
              absences.map(({ reason }, position) => [
                `releases[${index}].absences[${position}].reason`,
                reason,
              ]),
            ),
          ),
        },
      }),
    ),
    ...tablesOf(declared.publications).flatMap(({ publication, field, part }) =>
      of('publication', publication.id, {
        sentences: Object.fromEntries(
          part.remap.map(({ reason }, index) => [`${field}.remap[${index}].reason`, reason]),
        ),
      }),
    ),
    ...declared.neighbourModels.flatMap(({ id, title, description }) =>
      of('neighbour-model', id, { phrases: { title }, sentences: { description } }),
    ),
    ...declared.glossary.flatMap(({ id, term, meaning }) =>
      of('term', id, { phrases: { term }, sentences: { meaning } }),
    ),
  ];
}

function of(
  kind: DefinitionKind,
  id: string,
  texts: { phrases?: Record<string, string>; sentences?: Record<string, string> },
): NamedText[] {
  const named = (entries: Record<string, string> = {}, isSentence: boolean) =>
    Object.entries(entries).map(([field, text]) => ({ of: { kind, id }, field, text, isSentence }));
  return [...named(texts.phrases, false), ...named(texts.sentences, true)];
}
