// What the population estimates say about a place: how many people, how old, how close together.
import {
  column,
  count,
  defineCaveat,
  defineContextVariable,
  estimated,
  per,
  percent,
  percentage,
  recomputedFromLowerTier,
  type AuthorityType,
  type ExpectedCoverage,
  type SeriesBreak,
  type Unit,
} from '../model';
import { populationEstimates } from './population';

const covers: AuthorityType[] = [
  'district',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'county',
  'combined-authority',
  'gla',
];

const uncertainty = estimated(
  'Estimated from the last census, births, deaths and moves. The publisher warns that single figures ' +
    'are not accurate to the last person.',
);

const censusOf2021: SeriesBreak = {
  at: '2022-06-30',
  reason:
    'Mid-2022 rests on the Census of 2021, earlier years on that of 2011: a change between them is ' +
    'partly a change of base.',
};

const driftsFromTheCensus = defineCaveat({
  id: 'population-drifts-from-the-census',
  severity: 'note',
  text:
    'The further a year is from the last census, the less sure the estimate. No estimate of mid-2021 ' +
    'is held, and none is made up from its neighbours.',
});

export const areasOfALaterYear = defineCaveat({
  id: 'population-on-later-areas',
  severity: 'note',
  text:
    'The estimates of mid-2018 to mid-2020 and of mid-2022 list the councils of the following April, ' +
    'those of mid-2011 the councils of April 2023. A council that had ended by then has no figure.',
});

const steppedAreas = defineCaveat({
  id: 'areas-in-whole-square-kilometres',
  severity: 'note',
  text:
    'To mid-2019 areas were published in whole square kilometres, so that the density of very small ' +
    'places steps when the exact area comes in. Mid-2022 is set against the area of mid-2020.',
});

const allButCouncilsEnded: ExpectedCoverage = {
  atLeast: 86,
  statement:
    'Every authority has a figure, but councils that had ended by the April whose councils the file ' +
    'lists: 47 in mid-2011, five to twenty from mid-2018 on.',
};

export const population = defineContextVariable({
  id: 'population',
  title: 'Population',
  description: 'People who usually live in the area, at the middle of the year.',
  unit: count('residents'),
  decimals: 0,
  period: 'date',
  value: column(populationEstimates, 'allAges'),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [driftsFromTheCensus, areasOfALaterYear],
  breaks: [censusOf2021],
  bounds: { min: 1000, max: 70_000_000 },
  firstPeriod: '2011-06-30',
  plausible: { change: { percent: 20 } },
  expectedCoverage: allButCouncilsEnded,
  covers,
});

export const populationAged65AndOver = defineContextVariable({
  id: 'population-aged-65-and-over',
  title: 'Residents aged 65 and over',
  description: 'The share of all residents who are aged 65 and over, at the middle of the year.',
  unit: percentage({ of: 'residents' }),
  decimals: 1,
  period: 'date',
  value: percent(
    column(populationEstimates, 'aged65AndOver'),
    column(populationEstimates, 'allAges'),
  ),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [driftsFromTheCensus, areasOfALaterYear],
  breaks: [censusOf2021],
  bounds: { min: 1, max: 60 },
  firstPeriod: '2011-06-30',
  plausible: { change: { by: 5 } },
  expectedCoverage: allButCouncilsEnded,
  covers,
});

export const populationAged18AndOver = defineContextVariable({
  id: 'population-aged-18-and-over',
  title: 'Residents aged 18 and over',
  description: 'People aged 18 and over who usually live in the area, at the middle of the year.',
  unit: count('residents aged 18 and over'),
  decimals: 0,
  period: 'date',
  value: column(populationEstimates, 'aged18AndOver'),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [driftsFromTheCensus, areasOfALaterYear],
  breaks: [censusOf2021],
  bounds: { min: 1000, max: 60_000_000 },
  firstPeriod: '2011-06-30',
  plausible: { change: { percent: 20 } },
  expectedCoverage: allButCouncilsEnded,
  covers,
});

export const populationAged19AndOver = defineContextVariable({
  id: 'population-aged-19-and-over',
  title: 'Residents aged 19 and over',
  description: 'People aged 19 and over who usually live in the area, at the middle of the year.',
  unit: count('residents aged 19 and over'),
  decimals: 0,
  period: 'date',
  value: column(populationEstimates, 'aged19AndOver'),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [driftsFromTheCensus, areasOfALaterYear],
  breaks: [censusOf2021],
  bounds: { min: 1000, max: 60_000_000 },
  firstPeriod: '2011-06-30',
  plausible: { change: { percent: 20 } },
  expectedCoverage: allButCouncilsEnded,
  covers,
});

const residentsPerSquareKilometre: Unit = {
  quantity: 'rate',
  name: 'residents per square kilometre',
  prefix: '',
  suffix: '',
  spoken: ' residents per square kilometre',
};

export const populationDensity = defineContextVariable({
  id: 'population-density',
  title: 'Population density',
  description: 'Residents for each square kilometre of land, at the middle of the year.',
  unit: residentsPerSquareKilometre,
  decimals: 0,
  period: 'date',
  value: per(
    column(populationEstimates, 'allAges'),
    column(populationEstimates, 'areaSquareKilometres', 'last-known'),
  ),
  merged: recomputedFromLowerTier,
  uncertainty,
  caveats: [driftsFromTheCensus, areasOfALaterYear, steppedAreas],
  breaks: [censusOf2021],
  bounds: { min: 5, max: 30_000 },
  firstPeriod: '2016-06-30',
  plausible: { change: { percent: 20 } },
  expectedCoverage: { ...allButCouncilsEnded, atLeast: 93 },
  covers,
});
