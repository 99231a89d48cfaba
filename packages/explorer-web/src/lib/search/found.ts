// What a search found, sorted by what it is, each with the page that has it. Within a kind the best match
// comes first, as the API has it.
import type { Authority } from '@oflog/metrics-core';

import { hasPage } from '#lib/authorities/pages';
import { capitalised, typeName } from '#lib/words/authority-types';

export interface SearchResult {
  kind: 'authority' | 'policy-area' | 'metric' | 'context-variable' | 'term';
  id: string;
  title: string;
  description: string;
}

export interface FoundGroup {
  heading: string;
  links: FoundLink[];
}

interface FoundLink {
  href: string;
  title: string;
  description: string;
}

export function foundGroups(results: SearchResult[], authorities: Authority[]): FoundGroup[] {
  return kinds
    .map(({ kind, heading }) => ({
      heading,
      links: results
        .filter((result) => result.kind === kind)
        .flatMap((result) => linkTo(result, authorities)),
    }))
    .filter(({ links }) => links.length > 0);
}

const kinds: { kind: SearchResult['kind']; heading: string }[] = [
  { kind: 'authority', heading: 'Authorities' },
  { kind: 'policy-area', heading: 'Policy areas' },
  { kind: 'metric', heading: 'Metrics' },
  { kind: 'context-variable', heading: 'Facts about places' },
  { kind: 'term', heading: 'Words' },
];

/** None for an authority that has no page. */
function linkTo(result: SearchResult, authorities: Authority[]): FoundLink[] {
  const { kind, id, title, description } = result;
  switch (kind) {
    case 'authority': {
      const authority = authorities.find(({ code }) => code === id);
      if (authority === undefined || !hasPage(authority)) return [];
      return [
        {
          href: `/authorities/${authority.slug}`,
          title: authority.name,
          description: aboutAuthority(authority),
        },
      ];
    }
    case 'policy-area':
      return [{ href: `/policy-areas/${id}`, title, description }];
    case 'metric':
      return [{ href: `/metrics/${id}`, title, description }];
    case 'context-variable':
      return [{ href: `/context/${id}`, title, description }];
    case 'term':
      return [{ href: `/glossary#${id}`, title: capitalised(title), description }];
  }
}

/** `District council, East of England. Ended 2023. Formerly Suffolk Coastal.` */
function aboutAuthority({ type, region, to, formerNames }: Authority): string {
  return [
    [capitalised(typeName(type)), region].filter((part) => part !== null).join(', '),
    ...(to === null ? [] : [`Ended ${to.slice(0, 4)}`]),
    ...(formerNames.length === 0 ? [] : [`Formerly ${formerNames.join(', ')}`]),
  ].join('. ');
}
