// Words of comparison: how one figure lies to others, and what may be said of it.
import { defineTerm, type Term } from '../../model';

export const wordsOfComparison: Term[] = [
  defineTerm({
    id: 'metric',
    term: 'metric',
    meaning:
      'One thing that is measured about the work of councils, such as the household waste ' +
      'recycling rate. It is worked out in the same way for every council.',
    alsoCalled: ['measure', 'indicator'],
    related: ['context-variable', 'polarity'],
  }),
  defineTerm({
    id: 'median',
    term: 'median',
    meaning:
      'The middle value when all values are put in order of size: half lie at or above it, half ' +
      'at or below. With an even number of values it is half-way between the two in the middle.',
    alsoCalled: ['middle value'],
    related: ['median-absolute-deviation', 'usual-range', 'middle-half'],
  }),
  defineTerm({
    id: 'median-absolute-deviation',
    term: 'median absolute deviation',
    meaning:
      'How far a typical value lies from the median. Take how far each value is from the ' +
      'median; the median of these distances is the median absolute deviation.',
    alsoCalled: ['MAD'],
    related: ['median', 'usual-range', 'band'],
  }),
  defineTerm({
    id: 'usual-range',
    term: 'usual range',
    meaning:
      'From one median absolute deviation below the median to one above it. About half of all ' +
      'values lie inside. To lie outside is neither good nor bad in itself: it is a reason to ' +
      'ask.',
    alsoCalled: ['typical range'],
    related: ['median', 'median-absolute-deviation', 'band'],
  }),
  defineTerm({
    id: 'middle-half',
    term: 'middle half',
    meaning:
      'The values between the lower and the upper quartile: when all are put in order of size, a ' +
      'quarter lie below it and a quarter above.',
    alsoCalled: ['quartile', 'interquartile range'],
    related: ['median', 'usual-range'],
  }),
  defineTerm({
    id: 'numerator',
    term: 'numerator and denominator',
    meaning:
      'The two numbers of a share or a rate. The numerator is what is counted, such as tonnes ' +
      'recycled; the denominator is what it is divided by, such as all tonnes.',
    alsoCalled: ['numerator', 'denominator'],
    related: ['not-meaningful'],
  }),
  defineTerm({
    id: 'band',
    term: 'band',
    meaning:
      'How far a figure is from the median of a group, in four steps: up to one median absolute ' +
      'deviation (similar), up to three (different), up to seven and a half (very different), ' +
      'or beyond. Not the same as a council tax band.',
    related: ['usual-range', 'median-absolute-deviation', 'council-tax-band'],
  }),
  defineTerm({
    id: 'similar-places',
    term: 'similar places',
    meaning:
      'The 15 authorities of the same tier whose places are most alike in how many people live ' +
      'there, how close together, how many are aged 65 and over, how deprived and how many to a ' +
      'home. How councils do their work plays no part.',
    alsoCalled: ['nearest neighbours', 'statistical neighbours', 'comparators'],
    related: ['tier', 'context-variable', 'cluster'],
  }),
  defineTerm({
    id: 'cluster',
    term: 'cluster',
    meaning:
      'One of a few groups of like places, into which a publisher sorts all of them. Each place ' +
      'is in one cluster; places near the edge of it may be more like some outside.',
    related: ['similar-places'],
  }),
  defineTerm({
    id: 'polarity',
    term: 'polarity',
    meaning:
      'Which way is better: higher, lower, or neither. A metric for which neither way is better ' +
      'is neutral, and is never called good or bad.',
    alsoCalled: ['direction'],
    related: ['metric'],
  }),
  defineTerm({
    id: 'context-variable',
    term: 'context variable',
    meaning:
      'A figure about the place and the people in it, not about the work of the council, such ' +
      'as how many residents are aged 65 and over. It helps to read a metric fairly.',
    alsoCalled: ['context'],
    related: ['metric'],
  }),
  defineTerm({
    id: 'caveat',
    term: 'caveat',
    meaning:
      'Something to know before you use a figure. A note is for the curious; an important ' +
      'caveat is to be read before you compare; a critical one is always shown with the figure.',
    alsoCalled: ['warning', 'note'],
    related: ['series-break'],
  }),
  defineTerm({
    id: 'confidence-interval',
    term: 'confidence interval',
    meaning:
      'The range in which the true value is likely to lie when only some people were asked. An ' +
      'interval at 95% is made so that, of 100 such surveys, about 95 would give a range that ' +
      'holds the true value.',
    alsoCalled: ['margin of error', 'interval', 'uncertainty'],
    related: ['sample-survey'],
  }),
  defineTerm({
    id: 'sample-survey',
    term: 'sample survey',
    meaning:
      'A survey that asks some of the people, chosen by chance, to learn about all. Another ' +
      'sample would give a slightly different result.',
    alsoCalled: ['survey'],
    related: ['confidence-interval'],
  }),
  defineTerm({
    id: 'accountability',
    term: 'accountability',
    meaning:
      'Who answers for a figure. Most results are shared: the council has a hand in them, and ' +
      'so have others, such as the NHS, the county or the government.',
    related: ['responsibility', 'best-value'],
  }),
  defineTerm({
    id: 'responsibility',
    term: 'responsibility',
    meaning:
      'The duty in law to run a service. An authority that does not run a service has no figure ' +
      'for it and is in no comparison.',
    alsoCalled: ['duty'],
    related: ['accountability', 'not-applicable'],
  }),
  defineTerm({
    id: 'best-value',
    term: 'Best Value',
    meaning:
      'The duty of councils in law to keep getting better at how they work, with an eye to ' +
      'economy, efficiency and effectiveness. Its guidance has seven themes; they are used here ' +
      'as labels, never as a score.',
    alsoCalled: ['Best Value duty', 'Best Value themes'],
    related: ['accountability'],
  }),
];
