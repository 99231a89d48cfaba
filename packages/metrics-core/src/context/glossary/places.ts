// Words for places and the people in them.
import { defineTerm, type Term } from '../../model';

export const wordsForPlaces: Term[] = [
  defineTerm({
    id: 'dwelling',
    term: 'dwelling',
    meaning: 'A home: a house, flat or other separate place to live in, lived in or empty.',
    alsoCalled: ['home', 'property'],
    related: ['household-size'],
  }),
  defineTerm({
    id: 'household-size',
    term: 'household size',
    meaning:
      'Here: residents for each dwelling. It is approximate, since empty homes and people in ' +
      'care homes or halls are counted in.',
    alsoCalled: ['average household size'],
    related: ['dwelling'],
  }),
  defineTerm({
    id: 'deprivation-index',
    term: 'Index of Multiple Deprivation',
    meaning:
      'A score of how deprived a neighbourhood is, from income, work, schooling, health, crime, ' +
      'housing and surroundings. A higher score is more deprived. It is about places, not about ' +
      'each person in them.',
    alsoCalled: ['IMD', 'deprivation index'],
    related: ['neighbourhood'],
  }),
  defineTerm({
    id: 'neighbourhood',
    term: 'neighbourhood',
    meaning: 'A small area with about 1,500 people, drawn for statistics.',
    alsoCalled: ['LSOA', 'lower-layer super output area'],
    related: ['deprivation-index'],
  }),
  defineTerm({
    id: 'rural-urban-class',
    term: 'rural-urban class',
    meaning:
      'Whether the people of a district live mostly in towns and cities, in the country, or ' +
      'between, in six or three classes.',
    alsoCalled: ['rural', 'urban', 'rural-urban classification'],
    related: ['context-variable'],
  }),
];
