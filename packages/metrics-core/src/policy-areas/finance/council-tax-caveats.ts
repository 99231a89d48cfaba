// What a reader must know beside figures of council tax.
import { defineCaveat } from '../../model';

export const socialCarePrecept = defineCaveat({
  id: 'council-tax-holds-social-care-precept',
  severity: 'important',
  text:
    'From 2016-17 councils with social care duties may add a precept for adult social care. It is part ' +
    'of the figure.',
  scope: [
    {
      types: ['unitary', 'metropolitan-district', 'london-borough', 'county'],
      from: '2016-17',
    },
  ],
});

export const ratesNotYetOne = defineCaveat({
  id: 'council-tax-rates-not-yet-one',
  severity: 'important',
  text:
    'After councils were merged their areas kept different rates for some years, and no single Band D ' +
    'was published at first. The figure is the requirement divided by the tax base: an average that ' +
    'no household may have paid.',
  scope: [
    {
      authorities: ['E06000058', 'E06000059', 'E07000244', 'E07000245', 'E07000246'],
      from: '2019-20',
      to: '2019-20',
    },
    { authorities: ['E06000058', 'E06000060', 'E07000245'], from: '2020-21', to: '2020-21' },
    {
      authorities: ['E06000058', 'E06000061', 'E06000062', 'E07000245'],
      from: '2021-22',
      to: '2021-22',
    },
    { authorities: ['E06000062', 'E07000245'], from: '2022-23', to: '2022-23' },
  ],
});

export const rebuiltFromFormerCouncils = defineCaveat({
  id: 'council-tax-rebuilt-from-former-councils',
  severity: 'note',
  text:
    'Where a council did not exist yet, the figure is made from its former councils: what they ' +
    'and, where it took over from one, the county required, divided by the tax base of the area.',
  scope: [{ marks: ['rebuilt'] }],
});

export const bostonWithheld = defineCaveat({
  id: 'council-tax-boston-withheld',
  severity: 'note',
  text:
    'The workbook of 2019-20 withholds Boston’s figures of 2018-19 until checks are done; the ' +
    'workbook of 2018-19 still has them.',
  scope: [{ authorities: ['E07000136'], from: '2018-19', to: '2018-19' }],
});

export const fireLeftLater = defineCaveat({
  id: 'council-tax-restated-without-fire',
  severity: 'important',
  text:
    'A later workbook states the tax of Northamptonshire in 2018-19 and of the Isle of Wight in ' +
    '2020-21 anew, lower than it was set: the fire and rescue service has a part of its own on ' +
    'the bill since, and the restated figure seems to leave it out. The figure first published is ' +
    'among the earlier releases.',
  scope: [
    { authorities: ['E10000021'], from: '2018-19', to: '2018-19' },
    { authorities: ['E06000046'], from: '2020-21', to: '2020-21' },
  ],
});

export const severalBodiesOnOneBill = defineCaveat({
  id: 'council-tax-one-part-of-the-bill',
  severity: 'note',
  text:
    'A bill adds up the parts of several bodies. This is the council’s own part without parishes; ' +
    'the parts with parishes and of all bodies in the area are measures of their own. The Local ' +
    'Authority Data Explorer is taken to have left parishes out too.',
});

export const bandsAndDiscountsDiffer = defineCaveat({
  id: 'council-tax-bands-and-discounts-differ',
  severity: 'important',
  text:
    'The figure depends not only on the rate of tax. It depends on how many homes are in high or low ' +
    'bands, and on discounts, exemptions and support for people on low incomes.',
});

export const dwellingsOfLiveTable100 = defineCaveat({
  id: 'council-tax-dwellings-estimated',
  severity: 'note',
  text:
    'Dwellings are the stock on 1 April as the publisher estimates it, empty homes included. Of a ' +
    'council that began on that day they are those of its former councils added up. Councils ' +
    'round it differently. A county’s own tax is set against all dwellings of the county. Which count ' +
    'of dwellings the Local Authority Data Explorer used is not on record.',
});
