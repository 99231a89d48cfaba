// Words of money: what councils raise, and what they owe.
import { defineTerm, type Term } from '../../model';

export const wordsOfCouncilTaxAndDebt: Term[] = [
  defineTerm({
    id: 'council-tax-requirement',
    term: 'council tax requirement',
    meaning: 'The sum that a council must raise from council tax in a year to balance its budget.',
    alsoCalled: ['CTR'],
    related: ['tax-base', 'band-d'],
  }),
  defineTerm({
    id: 'council-tax-band',
    term: 'council tax band',
    meaning:
      'One of eight bands, A to H, in which each home is put by what it was worth on 1 April ' +
      '1991. Homes in higher bands pay more.',
    alsoCalled: ['valuation band'],
    related: ['band-d'],
  }),
  defineTerm({
    id: 'band-d',
    term: 'Band D',
    meaning:
      'The council tax band by which council tax is stated, so that places can be set side by ' +
      'side. It is not what most homes pay: many are in lower bands.',
    alsoCalled: ['Band D council tax'],
    related: ['council-tax-band', 'tax-base'],
  }),
  defineTerm({
    id: 'tax-base',
    term: 'tax base',
    meaning:
      'The number of homes on which council tax is paid, each counted as so much of a Band D ' +
      'home, after discounts and exemptions.',
    alsoCalled: ['council tax base', 'Band D equivalents'],
    related: ['band-d', 'dwelling'],
  }),
  defineTerm({
    id: 'precept',
    term: 'precept',
    meaning:
      'What one body asks a billing authority to collect for it through council tax: counties, ' +
      'police, fire, combined authorities and parishes do so.',
    alsoCalled: ['major precept'],
    related: ['billing-authority', 'parish', 'social-care-precept'],
  }),
  defineTerm({
    id: 'social-care-precept',
    term: 'adult social care precept',
    meaning:
      'A part of council tax that councils with social care may add, from 2016-17 on, to pay ' +
      'for the care of adults.',
    related: ['precept', 'adult-social-care'],
  }),
  defineTerm({
    id: 'borrowing',
    term: 'borrowing',
    meaning:
      'What a council owes in loans and securities on a certain day, to whomever. It pays for ' +
      'things that last, such as buildings and roads, and for council homes.',
    alsoCalled: ['debt', 'loans'],
    related: ['gross-external-debt', 'debt-servicing'],
  }),
  defineTerm({
    id: 'gross-external-debt',
    term: 'gross external debt',
    meaning:
      'Borrowing and other long-term liabilities together, such as what is owed under private ' +
      'finance contracts. What the council has lent or invested is not taken off.',
    related: ['borrowing', 'capital-financing-requirement'],
  }),
  defineTerm({
    id: 'debt-servicing',
    term: 'debt servicing',
    meaning:
      'What debt costs in a year: the interest paid, and the money set aside to repay what was ' +
      'borrowed.',
    alsoCalled: ['debt costs'],
    related: ['borrowing', 'minimum-revenue-provision'],
  }),
  defineTerm({
    id: 'minimum-revenue-provision',
    term: 'minimum revenue provision',
    meaning:
      'The money that a council must set aside each year to repay what it borrowed. Councils ' +
      'choose how they work it out. Figures here hold what they set aside beyond it as well.',
    alsoCalled: ['MRP', 'provision for repayment of principal'],
    related: ['debt-servicing'],
  }),
  defineTerm({
    id: 'capital-financing-requirement',
    term: 'capital financing requirement',
    meaning:
      'What a council has spent on things that last and not yet paid for. It may have borrowed ' +
      'for it, or used its own cash for a time.',
    alsoCalled: ['CFR', 'need to borrow'],
    related: ['borrowing', 'gross-external-debt'],
  }),
];
