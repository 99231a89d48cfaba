// What a council raises from council tax for each home in its area.
import { dwellingStock } from '../../context/dwelling-stock';
import { column, defineMetric, per, pounds, recomputedFromPartsExcept } from '../../model';
import { cashNotRealTerms, differentJobs } from './caveats';
import { councilTaxRequirement, setByCouncils } from './council-tax';
import {
  bandsAndDiscountsDiffer,
  bostonWithheld,
  fireLeftLater,
  dwellingsOfLiveTable100,
  rebuiltFromFormerCouncils,
  socialCarePrecept,
} from './council-tax-caveats';
import {
  allButBoston,
  allCouncils,
  councilTaxIsShared,
  levelIsNeitherGoodNorBad,
  useOfResources,
} from './responsibility';

const dwellings = column(dwellingStock, 'dwellings', 'at-start-of');

export const councilTaxRevenuePerDwelling = defineMetric({
  id: 'council-tax-revenue-per-dwelling',
  title: 'Council tax revenue per dwelling',
  description:
    'The council’s own council tax requirement of the year, parishes left out, for each dwelling ' +
    'there was in its area on 1 April.',
  question: 'How much does the council raise from council tax for each home in its area?',
  unit: pounds({ per: 'dwelling' }),
  decimals: 0,
  period: 'financial-year',
  kind: 'input',
  polarity: levelIsNeitherGoodNorBad('council tax'),
  responsible: allCouncils,
  value: per(column(councilTaxRequirement, 'requirement'), dwellings),
  merged: recomputedFromPartsExcept({ column: dwellings, parts: 'lower-tier' }),
  uncertainty: setByCouncils,
  suppression: 'Nothing is withheld, but for Boston in 2018-19 in the workbook of 2019-20.',
  context: [
    'dwellings',
    'index-of-multiple-deprivation',
    'population-aged-65-and-over',
    'average-household-size',
  ],
  caveats: [
    differentJobs,
    bandsAndDiscountsDiffer,
    socialCarePrecept,
    dwellingsOfLiveTable100,
    rebuiltFromFormerCouncils,
    cashNotRealTerms,
    bostonWithheld,
    fireLeftLater,
  ],
  accountability: councilTaxIsShared,
  bestValueThemes: useOfResources,
  questions: [
    'How much of it is the level of tax, and how much the tax base?',
    'What do discounts and exemptions take?',
  ],
  related: ['band-d-council-tax', 'dwellings'],
  bounds: { min: 10, max: 5000 },
  firstPeriod: '2014-15',
  plausible: { change: { percent: 15 } },
  expectedCoverage: allButBoston,
});
