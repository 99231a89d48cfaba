// A title, former or other name stands for one thing: readers search and cite by title.
import { fault, type Check, type Fault } from '../check';
import type { DefinitionKind } from '../../model/definition';
import { wordsOf } from './words-of';

export const titlesOnce: Check = {
  code: 'TITLE_TWICE',
  holds: 'No two definitions of a kind have one title, not even one that either had before.',
  remedy: 'Say in the title what makes the two differ.',
  find: (declared) =>
    [
      declared.policyAreas.map((area) => of('policy-area', area, 'title', area.title)),
      declared.measures.flatMap(({ kind, measure }) => [
        of(kind, measure, 'title', measure.title),
        ...('formerTitles' in measure ? measure.formerTitles : []).map((title, index) =>
          of(kind, measure, `formerTitles[${index}]`, title),
        ),
      ]),
      declared.publications.map((publication) =>
        of('publication', publication, 'title', publication.title),
      ),
      declared.neighbourModels.map((model) => of('neighbour-model', model, 'title', model.title)),
      declared.glossary.flatMap((term) => [
        of('term', term, 'term', term.term),
        ...term.alsoCalled.map((word, index) => of('term', term, `alsoCalled[${index}]`, word)),
      ]),
    ].flatMap(repeatedIn),
};

interface Titled {
  kind: DefinitionKind;
  id: string;
  field: string;
  title: string;
}

function of(kind: DefinitionKind, { id }: { id: string }, field: string, title: string): Titled {
  return { kind, id, field, title };
}

function repeatedIn(list: readonly Titled[]): Fault[] {
  const first = new Map<string, Titled>();
  return list.flatMap((titled) => {
    const key = wordsOf(titled.title);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, titled);
    if (earlier === undefined || mayShare(earlier, titled)) return [];
    return [
      fault(titled.kind, titled, titled.field, {
        found: `"${titled.title}", which ${earlier.kind} "${earlier.id}" has as ${earlier.field}`,
        expected: 'words that stand for this one alone',
      }),
    ];
  });
}

/** What stands twice under one id is a fault of its id; and two terms may share a looser word. */
function mayShare(a: Titled, b: Titled): boolean {
  if (a.id === b.id) return a.field === b.field;
  return a.field.startsWith('alsoCalled') && b.field.startsWith('alsoCalled');
}
