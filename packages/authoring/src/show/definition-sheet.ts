// Everything about one definition, of whichever kind.
import {
  measuresOf,
  type Catalogue,
  type Caveat,
  type DefinitionReference,
  type NeighbourModel,
  type PolicyArea,
  type Register,
  type Term,
} from '@oflog/metrics-core';

import { measureSheet } from './measure-sheet';
import { publicationSheet } from './publication-sheet';
import type { Entry, Sheet } from './sheet';

/** The sheet of a definition; undefined where the catalogue has none of that kind and id. */
export function definitionSheet(
  catalogue: Catalogue,
  { kind, id }: DefinitionReference,
): Sheet | undefined {
  const sheetOf = <T extends { id: string }>(list: readonly T[], sheet: (found: T) => Sheet) => {
    const found = list.find((definition) => definition.id === id);
    return found && sheet(found);
  };
  switch (kind) {
    case 'metric':
      return sheetOf(catalogue.metrics, (metric) => measureSheet(catalogue, metric));
    case 'context-variable':
      return sheetOf(catalogue.contextVariables, (variable) => measureSheet(catalogue, variable));
    case 'publication':
      return sheetOf(catalogue.publications, (found) => publicationSheet(catalogue, found));
    case 'policy-area':
      return sheetOf(catalogue.policyAreas, (area) => areaSheet(catalogue, area));
    case 'caveat':
      return sheetOf(catalogue.caveats, (caveat) => caveatSheet(catalogue, caveat));
    case 'neighbour-model':
      return sheetOf(catalogue.neighbourModels, neighbourSheet);
    case 'term':
      return sheetOf(catalogue.glossary, termSheet);
    case 'register':
      return id === 'register' ? registerSheet(catalogue.register) : undefined;
  }
}

function areaSheet(catalogue: Catalogue, area: PolicyArea): Sheet {
  const { title, summary, responsible, bestValueThemes } = area;
  return {
    title,
    sections: [
      {
        heading: 'What it is',
        entries: [
          ['summary', summary],
          ['responsible', responsible.statement],
          ['themes', bestValueThemes.join(', ')],
        ],
      },
      { heading: 'Metrics', entries: titlesOf(catalogue, area.metrics) },
    ],
  };
}

function caveatSheet(catalogue: Catalogue, { id, severity, text, scope }: Caveat): Sheet {
  const users = measuresOf(catalogue).filter(({ caveats }) => caveats.includes(id));
  return {
    title: id,
    sections: [
      {
        heading: 'What it says',
        entries: [
          ['severity', severity],
          ['text', text],
        ],
      },
      {
        heading: 'To which figures it applies',
        entries:
          scope.length === 0
            ? ['all figures of what lists it']
            : scope.map((conditions) =>
                Object.entries(conditions)
                  .map(([name, value]) => `${name} ${[value].flat().join(', ')}`)
                  .join('; '),
              ),
      },
      {
        heading: 'Listed by',
        entries: titlesOf(
          catalogue,
          users.map((user) => user.id),
        ),
      },
    ],
  };
}

function neighbourSheet({ title, description, size, isDefault, method }: NeighbourModel): Sheet {
  return {
    title,
    sections: [
      {
        heading: 'What it is',
        entries: [
          ['description', description],
          ['size', `at most ${size} neighbours${isDefault ? '; used where none is named' : ''}`],
          [
            'method',
            method.kind === 'distance'
              ? `nearest by ${method.variables.join(', ')}`
              : `published list: ${method.source.title}, ${method.source.file}`,
          ],
        ],
      },
    ],
  };
}

function termSheet({ term, meaning, alsoCalled, related }: Term): Sheet {
  return {
    title: term,
    sections: [
      {
        heading: 'What it means',
        entries: [
          ['meaning', meaning],
          ['also called', alsoCalled.join(', ')],
          ['related', related.join(', ')],
        ],
      },
    ],
  };
}

function registerSheet({ sources, corrections, additions, jointBodies }: Register): Sheet {
  return {
    title: 'Register of authorities',
    sections: [
      {
        heading: 'Sources, in the order in which they are read',
        entries: sources.map(({ title, file }) => `${title} (${file})`),
      },
      {
        heading: 'What we add and correct',
        entries: [
          ['corrections', String(corrections.length)],
          ['additions', String(additions.length)],
          ['joint bodies', String(jointBodies.length)],
        ],
      },
    ],
  };
}

function titlesOf(catalogue: Catalogue, ids: readonly string[]): Entry[] {
  const measures = measuresOf(catalogue);
  return ids.map((id) => [id, measures.find((measure) => measure.id === id)?.title ?? '']);
}
