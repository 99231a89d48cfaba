// Words for councils: what kinds there are, and who does what.
import { defineTerm, type Term } from '../../model';

export const wordsForCouncils: Term[] = [
  defineTerm({
    id: 'local-authority',
    term: 'local authority',
    meaning: 'A council or another public body that runs services in a part of the country.',
    alsoCalled: ['council', 'authority'],
    related: ['tier'],
  }),
  defineTerm({
    id: 'tier',
    term: 'tier',
    meaning:
      'A level of local government. Councils of one tier do the same jobs, so they are compared ' +
      'with one another.',
    related: ['upper-tier', 'lower-tier', 'single-tier'],
  }),
  defineTerm({
    id: 'upper-tier',
    term: 'upper tier',
    meaning:
      'In areas with two councils, the county council. It runs the larger services, such as ' +
      'social care, schools and the disposal of waste.',
    alsoCalled: ['two-tier area'],
    related: ['county', 'lower-tier'],
  }),
  defineTerm({
    id: 'lower-tier',
    term: 'lower tier',
    meaning:
      'In areas with two councils, the district council. It runs services close to home, such ' +
      'as the collection of waste, planning and housing.',
    alsoCalled: ['two-tier area'],
    related: ['district', 'upper-tier'],
  }),
  defineTerm({
    id: 'single-tier',
    term: 'single tier',
    meaning:
      'Areas where one council runs all services: unitary authorities, metropolitan districts ' +
      'and London boroughs.',
    related: ['unitary-authority', 'metropolitan-district', 'london-borough'],
  }),
  defineTerm({
    id: 'county',
    term: 'county council',
    meaning: 'The upper-tier council of an area that also has districts.',
    alsoCalled: ['shire county'],
    related: ['upper-tier', 'district'],
  }),
  defineTerm({
    id: 'district',
    term: 'district council',
    meaning:
      'A lower-tier council in the area of a county council. Some are called borough or city ' +
      'councils.',
    alsoCalled: ['shire district', 'borough council'],
    related: ['lower-tier', 'county'],
  }),
  defineTerm({
    id: 'unitary-authority',
    term: 'unitary authority',
    meaning:
      'One council that runs all services of its area, outside London and the large city areas.',
    related: ['single-tier'],
  }),
  defineTerm({
    id: 'metropolitan-district',
    term: 'metropolitan district',
    meaning:
      'A council that runs nearly all services in a part of one of the six large city areas ' +
      'outside London, such as Leeds or Walsall.',
    alsoCalled: ['metropolitan borough'],
    related: ['single-tier'],
  }),
  defineTerm({
    id: 'london-borough',
    term: 'London borough',
    meaning:
      'A council that runs most services in a part of London. The City of London is counted ' +
      'among them here.',
    related: ['single-tier', 'greater-london-authority'],
  }),
  defineTerm({
    id: 'combined-authority',
    term: 'combined authority',
    meaning:
      'A body that councils form to work together over a wider area, often with a mayor, on ' +
      'such things as transport and adult skills.',
    alsoCalled: ['mayoral combined authority', 'combined county authority'],
    related: ['greater-london-authority', 'devolved-budget'],
  }),
  defineTerm({
    id: 'greater-london-authority',
    term: 'Greater London Authority',
    meaning: 'The Mayor of London and the London Assembly, with tasks for the whole of London.',
    alsoCalled: ['GLA'],
    related: ['london-borough', 'combined-authority'],
  }),
  defineTerm({
    id: 'billing-authority',
    term: 'billing authority',
    meaning:
      'A council that sends out council tax bills, for itself and for others: every council but ' +
      'counties.',
    related: ['precept', 'council-tax-requirement'],
  }),
  defineTerm({
    id: 'parish',
    term: 'parish',
    meaning:
      'The most local level of government: a parish or town council, found in parts of the ' +
      'country. It may add a sum of its own to council tax.',
    alsoCalled: ['town council', 'local precept'],
    related: ['precept'],
  }),
];
