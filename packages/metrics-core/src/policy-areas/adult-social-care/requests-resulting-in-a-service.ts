// How many requests for support lead to a service.
import { column, defineMetric, exact, neutral, ratePer, refused } from '../../model';
import {
  hackneySince2020,
  noReasonGiven,
  notEffectiveness,
  requestsExtreme,
  requestsRecordedDifferently,
  tinyCouncils,
} from './caveats';
import { explorerAdultSocialCare } from './explorer-data';
import {
  careThemes,
  noPartsHeld,
  sharedWithHealthAndProviders,
  socialServicesAuthorities,
} from './responsibility';

export const requestsResultingInAService = defineMetric({
  id: 'requests-resulting-in-a-service',
  title: 'Requests resulting in a service',
  description:
    'Requests for support from people who were not yet clients and that led to a service, for every ' +
    '100,000 people. The file does not say of what ages.',
  question: 'How many people who ask for support are given a service?',
  unit: ratePer(100_000, 'people'),
  decimals: 0,
  period: 'financial-year',
  kind: 'demand',
  polarity: neutral(
    'It shows how many people ask and who is let through, not how well the council does.',
  ),
  responsible: socialServicesAuthorities,
  value: column(explorerAdultSocialCare, 'requestsResultingInService'),
  merged: refused(noPartsHeld),
  uncertainty: exact('Counted from the returns of councils, without sampling.'),
  suppression:
    'Counts below 3 are withheld at source; a figure that is withheld or was not returned stands as ' +
    'an empty cell in this file.',
  context: [
    'population-aged-18-and-over',
    'population-aged-65-and-over',
    'index-of-multiple-deprivation',
    'rural-urban-classification',
  ],
  caveats: [
    requestsRecordedDifferently,
    requestsExtreme,
    notEffectiveness,
    tinyCouncils,
    hackneySince2020,
    noReasonGiven,
  ],
  breaks: [
    {
      at: '2016-17',
      reason:
        'The median of England doubles from 2015-16 to 2016-17: what counts as a request that led ' +
        'to a service changed. Earlier figures cannot be compared with later ones.',
    },
  ],
  accountability: sharedWithHealthAndProviders,
  bestValueThemes: careThemes,
  questions: ['What share of all requests is this?', 'What happens to the rest?'],
  related: ['short-term-support-outcome', 'adult-social-care-spend-per-adult'],
  publishedAs: [
    { code: 'ASC6', scheme: 'Local Authority Data Explorer' },
    { code: 'STS001', scheme: 'Short and long term support return (SALT)' },
  ],
  bounds: { min: 50, max: 30_000 },
  firstPeriod: '2015-16',
  expectedCoverage: {
    atLeast: 98,
    statement: 'Only Isles of Scilly in 2016-17, and Hackney since 2020-21, have no figure.',
  },
});
