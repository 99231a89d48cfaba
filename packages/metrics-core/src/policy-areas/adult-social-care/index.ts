// Adult social care: how people with care and carers live, what support does, who works in it.
import { definePolicyArea } from '../../model';
import { adultSocialCareSpendPerAdult } from './adult-social-care-spend-per-adult';
import { careWorkforceTurnover } from './care-workforce-turnover';
import { explorerAdultSocialCare } from './explorer-data';
import { careUsersFindingInformation, carersFindingInformation } from './finding-information';
import { outcomesFramework } from './outcomes-framework';
import { carerQualityOfLife, careUserQualityOfLife } from './quality-of-life';
import { requestsResultingInAService } from './requests-resulting-in-a-service';
import { careThemes, socialServicesAuthorities } from './responsibility';
import { atHomeAfterReablement, shortTermSupportOutcome } from './short-term-support';

export const adultSocialCare = definePolicyArea({
  id: 'adult-social-care',
  title: 'Adult social care',
  summary:
    'How people with care and their carers live, what support does for them, and who works in care.',
  order: 2,
  responsible: socialServicesAuthorities,
  bestValueThemes: careThemes,
  publications: [explorerAdultSocialCare, outcomesFramework],
  metrics: [
    carerQualityOfLife,
    careUserQualityOfLife,
    careUsersFindingInformation,
    carersFindingInformation,
    shortTermSupportOutcome,
    atHomeAfterReablement,
    requestsResultingInAService,
    careWorkforceTurnover,
    adultSocialCareSpendPerAdult,
  ],
});
