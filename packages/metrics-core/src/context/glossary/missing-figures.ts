// Words for figures that are missing, and for marks on those that are not.
import { defineTerm, type Term } from '../../model';

export const wordsForMissingFigures: Term[] = [
  defineTerm({
    id: 'suppressed',
    term: 'suppressed',
    meaning:
      'Withheld by the publisher, most often because so few people are behind the figure that ' +
      'somebody might be recognised or the figure mean little; sometimes because checks are not ' +
      'done.',
    alsoCalled: ['withheld'],
    related: ['not-available'],
  }),
  defineTerm({
    id: 'not-available',
    term: 'not available',
    meaning: 'The publication has no figure, and no other reason is known.',
    alsoCalled: ['missing'],
    related: ['suppressed', 'not-submitted'],
  }),
  defineTerm({
    id: 'not-submitted',
    term: 'not submitted',
    meaning: 'The authority had not sent its return when the figures came out. That is not a zero.',
    alsoCalled: ['no return'],
    related: ['not-available', 'return'],
  }),
  defineTerm({
    id: 'not-applicable',
    term: 'not applicable',
    meaning: 'The authority does not run this service, so that there is nothing to measure.',
    related: ['responsibility'],
  }),
  defineTerm({
    id: 'not-meaningful',
    term: 'not meaningful',
    meaning:
      'What the figure would be divided by is zero or less, so that a share would say nothing.',
    related: ['net-revenue-expenditure'],
  }),
  defineTerm({
    id: 'reported-jointly',
    term: 'reported jointly',
    meaning:
      'The authority reported together with others, so there is one figure for all of them and ' +
      'none for each. A partnership that reports for its members is called a joint body.',
    alsoCalled: ['joint report', 'joint body'],
    related: ['household-waste'],
  }),
  defineTerm({
    id: 'rebuilt',
    term: 'rebuilt',
    meaning:
      'Made by us for an authority that was formed later, or that has members: the amounts of ' +
      'its parts are added up and the figure worked out anew, or a mean is taken in which ' +
      'larger parts count for more. Plain averages of parts are never taken.',
    alsoCalled: ['built from parts', 'recomputed'],
    related: ['series-break'],
  }),
  defineTerm({
    id: 'certified',
    term: 'certified',
    meaning:
      'Signed off by the council’s finance officer. Figures from a return that was not certified ' +
      'when they came out are marked, since they may still change.',
    alsoCalled: ['not certified', 'uncertified'],
    related: ['return', 'provisional'],
  }),
  defineTerm({
    id: 'estimate',
    term: 'estimate',
    meaning:
      'A figure that the publisher works out from what is known, where it was not counted in full.',
    alsoCalled: ['estimated'],
    related: ['confidence-interval'],
  }),
  defineTerm({
    id: 'provisional',
    term: 'provisional',
    meaning: 'Published before all checks were done: it may still change.',
    related: ['revised'],
  }),
  defineTerm({
    id: 'revised',
    term: 'revised',
    meaning: 'Changed by the publisher, in the digits that are shown, since it first came out.',
    alsoCalled: ['restated'],
    related: ['provisional', 'vintage'],
  }),
];
