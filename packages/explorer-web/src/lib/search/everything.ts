// Everything that a search may find, for readers who would rather choose: authorities by name, the rest in
// the order of its lists.
import type { Authority } from '@oflog/metrics-core';

import { byName } from '#lib/authorities/pages';
import { foundGroups, type FoundGroup } from './found';

interface Titled {
  id: string;
  title: string;
}

export interface Listed {
  authorities: Authority[];
  policyAreas: (Titled & { summary: string })[];
  metrics: (Titled & { question: string; formerTitles: string[] })[];
  contextVariables: (Titled & { description: string })[];
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
      ...listed.metrics.map(({ id, title, question, formerTitles }) => ({
        kind: 'metric' as const,
        id,
        title,
        description: withNames(question, 'Formerly', formerTitles),
      })),
      ...listed.contextVariables.map(({ id, title, description }) => ({
        kind: 'context-variable' as const,
        id,
        title,
        description,
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

function withNames(text: string, said: string, names: string[]): string {
  return names.length === 0 ? text : `${text} ${said}: ${names.join('; ')}.`;
}
