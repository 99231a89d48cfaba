// How many homes there are, and how many people to a home.
import {
  column,
  count,
  defineCaveat,
  defineContextVariable,
  estimated,
  per,
  recomputedFromLowerTier,
  type Unit,
} from '../model';
import { councilsWithDwellings, dwellingStock } from './dwelling-stock';
import { populationEstimates } from './population';
import { areasOfALaterYear } from './population-variables';
import { successorsByYear } from './reorganisations';

const notToTheDwelling = defineCaveat({
  id: 'dwellings-are-estimates',
  severity: 'note',
  text:
    'The publisher estimates the stock from the census and yearly additions; figures are not ' +
    'accurate to the single dwelling. Those of 2021 are provisional.',
});

const firstDayOfNewCouncils = defineCaveat({
  id: 'dwellings-on-the-first-day-of-a-council',
  severity: 'note',
  text:
    'Where a council began on 1 April, the sheet of that day still lists those it replaced: their ' +
    'dwellings are added up.',
  scope: Object.entries(successorsByYear).map(([year, councils]) => ({
    authorities: Object.keys(councils),
    from: `${year}-04-01`,
    to: `${year}-04-01`,
  })),
});

const threeCountsOfDwellings = defineCaveat({
  id: 'three-counts-of-dwellings',
  severity: 'note',
  text:
    'The council tax base and the valuation list count dwellings in other ways; their figures are ' +
    'kept apart from these.',
});

const uncertainty = estimated(
  'The census of 2011 brought forward by reported changes; figures to the single dwelling are not exact.',
);

export const dwellings = defineContextVariable({
  id: 'dwellings',
  title: 'Dwellings',
  description: 'Homes of every kind, occupied or empty, on 1 April.',
  unit: count('dwellings'),
  decimals: 0,
  period: 'date',
  value: column(dwellingStock, 'dwellings'),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [notToTheDwelling, threeCountsOfDwellings, firstDayOfNewCouncils],
  bounds: { min: 1000, max: 30_000_000 },
  firstPeriod: '2009-04-01',
  plausible: { change: { percent: 10 } },
  expectedCoverage: {
    atLeast: 92,
    statement:
      'Every authority has a figure from 2012 on. The sheets of 2009 to 2011 leave the 27 counties out.',
  },
  covers: [...councilsWithDwellings, 'combined-authority', 'gla'],
});

const residentsPerDwelling: Unit = {
  quantity: 'ratio',
  name: 'residents per dwelling',
  prefix: '',
  suffix: '',
  spoken: ' residents per dwelling',
};

const notOnlyHouseholds = defineCaveat({
  id: 'household-size-is-approximate',
  severity: 'note',
  text:
    'An approximation: people in care homes, halls and barracks are counted among the residents, and ' +
    'empty homes among the dwellings.',
});

export const averageHouseholdSize = defineContextVariable({
  id: 'average-household-size',
  title: 'Average household size',
  description:
    'Residents at the middle of the year for each dwelling there was on the 1 April before.',
  unit: residentsPerDwelling,
  decimals: 2,
  period: 'date',
  value: per(
    column(populationEstimates, 'allAges'),
    column(dwellingStock, 'dwellings', 'at-start-of'),
  ),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [notOnlyHouseholds, areasOfALaterYear, notToTheDwelling],
  bounds: { min: 0.5, max: 5 },
  firstPeriod: '2011-06-30',
  plausible: { change: { percent: 20 } },
  expectedCoverage: {
    atLeast: 81,
    statement:
      'Councils that had ended by the April whose councils the population file lists have no figure: ' +
      '47 in mid-2011, up to fifteen from mid-2018 on. In mid-2011 the counties have none either, ' +
      'since their dwellings are not given.',
  },
  covers: [...councilsWithDwellings, 'combined-authority', 'gla'],
});
