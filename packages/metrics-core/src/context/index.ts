// What no single policy area owns: publications and context variables that areas share, neighbour
// models, and the register of authorities.
import type { SharedDeclarations } from '../catalogue';
import { councilTaxBase, dwellingsInCouncilTaxBase } from './council-tax-base';
import {
  deprivationOfCounties,
  deprivationOfDistricts,
  indexOfMultipleDeprivation,
  neighbourhoodsInMostDeprivedTenth,
} from './deprivation';
import { dwellingStock } from './dwelling-stock';
import { averageHouseholdSize, dwellings } from './dwellings';
import { glossary } from './glossary';
import { neighbourModels } from './neighbours';
import { populationEstimates } from './population';
import {
  population,
  populationAged18AndOver,
  populationAged19AndOver,
  populationAged65AndOver,
  populationDensity,
} from './population-variables';
import { register } from './register';
import {
  ruralUrbanClassification,
  ruralUrbanClassification3Fold,
  ruralUrbanLookup,
} from './rurality';
import { dwellingsOnValuationList, stockOfProperties } from './valuation-list';

export const shared: SharedDeclarations = {
  publications: [
    populationEstimates,
    dwellingStock,
    deprivationOfDistricts,
    deprivationOfCounties,
    ruralUrbanLookup,
    councilTaxBase,
    stockOfProperties,
  ],
  contextVariables: [
    population,
    populationAged65AndOver,
    populationAged18AndOver,
    populationAged19AndOver,
    populationDensity,
    ruralUrbanClassification,
    ruralUrbanClassification3Fold,
    indexOfMultipleDeprivation,
    neighbourhoodsInMostDeprivedTenth,
    dwellings,
    dwellingsInCouncilTaxBase,
    dwellingsOnValuationList,
    averageHouseholdSize,
  ],
  neighbourModels,
  glossary,
  register,
};
