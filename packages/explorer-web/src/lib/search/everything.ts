// Everything that a search may find, for readers who would rather choose: authorities by name, the rest in
// the order of its lists.
import { isRetired, type Authority, type Lifecycle } from '@oflog/metrics-core';

import { byName } from '#lib/authorities/pages';
import { foundGroups, type FoundGroup } from './found';

interface Titled {
  id: string;
  title: string;
}

type Measured = Titled & { lifecycle: Lifecycle };

export interface Listed {
  authorities: Authority[];
  policyAreas: (Titled & { summary: string })[];
  metrics: (Measured & { question: string; formerTitles: string[] })[];
  contextVariables: (Measured & { description: string })[];
  glossary: { id: string; term: string; meaning: string; alsoCalled: string[] }[];
}

export function everythingToFind(listed: Listed): FoundGroup[] {
  return foundGroups(
    [
      ...byName(listed.authorities).map(({ code, name }) => ({
        kind: 'authority' as const,
        id: code,
        title: name,
        description: '',
      })),
      ...listed.policyAreas.map(({ id, title, summary }) => ({
        kind: 'policy-area' as const,
        id,
        title,
        description: summary,
      })),
      ...listed.metrics.map((metric) => ({
        kind: 'metric' as const,
        id: metric.id,
        title: metric.title,
        description: withNames(keptUp(metric, metric.question), 'Formerly', metric.formerTitles),
      })),
      ...listed.contextVariables.map((variable) => ({
        kind: 'context-variable' as const,
        id: variable.id,
        title: variable.title,
        description: keptUp(variable, variable.description),
      })),
      ...listed.glossary.map(({ id, term, meaning, alsoCalled }) => ({
        kind: 'term' as const,
        id,
        title: term,
        description: withNames(meaning, 'Also called', alsoCalled),
      })),
    ],
    listed.authorities,
  );
}

function keptUp(measure: Measured, words: string): string {
  return isRetired(measure) ? `No longer kept up. ${words}` : words;
}

function withNames(text: string, said: string, names: string[]): string {
  return names.length === 0 ? text : `${text} ${said}: ${names.join('; ')}.`;
}
