// Words of services: waste, adult social care and adult skills.
import { defineTerm, type Term } from '../../model';

export const wordsOfServices: Term[] = [
  defineTerm({
    id: 'household-waste',
    term: 'household waste',
    meaning:
      'What households throw away: bins, recycling, garden and bulky waste, what they take to ' +
      'the tip, and also litter and street sweepings.',
    related: ['residual-waste', 'recycling'],
  }),
  defineTerm({
    id: 'recycling',
    term: 'recycling',
    meaning:
      'Here: waste sent to be reused, recycled or composted. Waste burnt to make energy does ' +
      'not count.',
    alsoCalled: ['reuse', 'composting'],
    related: ['household-waste', 'contamination'],
  }),
  defineTerm({
    id: 'residual-waste',
    term: 'residual waste',
    meaning: 'Household waste that is not reused, recycled or composted. It is burnt or buried.',
    alsoCalled: ['black bag waste'],
    related: ['household-waste'],
  }),
  defineTerm({
    id: 'contamination',
    term: 'contamination',
    meaning:
      'Things put out for recycling that cannot be recycled. What is thrown out at sorting is ' +
      'called rejects.',
    alsoCalled: ['rejects'],
    related: ['recycling'],
  }),
  defineTerm({
    id: 'adult-social-care',
    term: 'adult social care',
    meaning: 'Help with daily life for adults who need it because of age, illness or disability.',
    alsoCalled: ['social care'],
    related: ['carer', 'reablement'],
  }),
  defineTerm({
    id: 'carer',
    term: 'carer',
    meaning: 'Somebody who looks after a relative or friend without being paid. Not a care worker.',
    alsoCalled: ['unpaid carer'],
    related: ['adult-social-care', 'quality-of-life-score'],
  }),
  defineTerm({
    id: 'quality-of-life-score',
    term: 'quality of life score',
    meaning:
      'For carers, the sum of their answers to six questions on their lives, from 0 to 12. For ' +
      'people with care it is another thing: an index from 0 to 1 of what the care adds to ' +
      'their lives.',
    alsoCalled: ['quality of life index'],
    related: ['carer', 'sample-survey'],
  }),
  defineTerm({
    id: 'short-term-support',
    term: 'short-term support',
    meaning:
      'Help for a limited time that is meant to let somebody live without help, or with less.',
    alsoCalled: ['short-term services'],
    related: ['reablement'],
  }),
  defineTerm({
    id: 'reablement',
    term: 'reablement',
    meaning:
      'Support at home for some weeks, often after hospital, to learn again to do things for ' +
      'oneself.',
    alsoCalled: ['rehabilitation'],
    related: ['short-term-support'],
  }),
  defineTerm({
    id: 'turnover',
    term: 'turnover',
    meaning: 'The share of staff who left their job in the last twelve months.',
    alsoCalled: ['staff turnover'],
    related: ['adult-social-care'],
  }),
  defineTerm({
    id: 'further-education',
    term: 'further education',
    meaning:
      'Learning after school age that is not at a university: courses at colleges, with other ' +
      'providers and at work.',
    alsoCalled: ['FE'],
    related: ['apprenticeship'],
  }),
  defineTerm({
    id: 'apprenticeship',
    term: 'apprenticeship',
    meaning: 'A job with training, at the end of which there is a qualification.',
    related: ['further-education'],
  }),
  defineTerm({
    id: 'qualification-levels',
    term: 'levels of qualification',
    meaning:
      'How demanding a qualification is. Level 2 is like good GCSEs, Level 3 like A levels, ' +
      'Level 6 like a degree.',
    alsoCalled: ['Level 3', 'Regulated Qualifications Framework', 'RQF'],
    related: ['further-education'],
  }),
  defineTerm({
    id: 'devolved-budget',
    term: 'devolved budget',
    meaning:
      'Money that national government has handed over, with the say over it, such as that for ' +
      'the education of adults to combined authorities.',
    alsoCalled: ['devolution', 'adult education budget'],
    related: ['combined-authority'],
  }),
];
