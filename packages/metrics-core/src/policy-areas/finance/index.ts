// Finance: what councils hold, raise, owe and spend.
import { definePolicyArea } from '../../model';
import {
  bandDCouncilTax,
  bandDCouncilTaxAreaTotal,
  bandDCouncilTaxWithParishes,
} from './band-d-council-tax';
import {
  borrowingShareOfNetRevenueExpenditure,
  grossExternalDebtShareOfNetRevenueExpenditure,
} from './borrowing';
import { borrowingLiveTables } from './borrowing-live-tables';
import { capitalOutturn } from './capital-outturn';
import { councilTaxRequirement } from './council-tax';
import { councilTaxRevenuePerDwelling } from './council-tax-revenue-per-dwelling';
import { debtServicingShareOfNetRevenueExpenditure } from './debt-servicing';
import { reservesShareOfNetRevenueExpenditure, reservesShareOfServiceSpend } from './reserves';
import { allCouncils, useOfResources } from './responsibility';
import { revenueOutturn } from './revenue-outturn';
import {
  adultSocialCareShareOfNetRevenueExpenditure,
  socialCareShareOfNetRevenueExpenditure,
} from './social-care';

export const finance = definePolicyArea({
  id: 'finance',
  title: 'Finance',
  summary: 'What councils hold, raise, owe and spend.',
  order: 4,
  responsible: allCouncils,
  bestValueThemes: useOfResources,
  publications: [revenueOutturn, councilTaxRequirement, borrowingLiveTables, capitalOutturn],
  metrics: [
    reservesShareOfNetRevenueExpenditure,
    reservesShareOfServiceSpend,
    bandDCouncilTax,
    bandDCouncilTaxWithParishes,
    bandDCouncilTaxAreaTotal,
    councilTaxRevenuePerDwelling,
    socialCareShareOfNetRevenueExpenditure,
    adultSocialCareShareOfNetRevenueExpenditure,
    debtServicingShareOfNetRevenueExpenditure,
    borrowingShareOfNetRevenueExpenditure,
    grossExternalDebtShareOfNetRevenueExpenditure,
  ],
});
