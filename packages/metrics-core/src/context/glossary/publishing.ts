// Words of publishing: where a figure comes from, and of when it is.
import { defineTerm, type Term } from '../../model';

export const wordsOfPublishing: Term[] = [
  defineTerm({
    id: 'publication',
    term: 'publication',
    meaning:
      'A series of statistics that a public body brings out, such as the revenue outturn. Each ' +
      'figure here names the publication that it comes from.',
    alsoCalled: ['source', 'series'],
    related: ['release', 'official-statistics'],
  }),
  defineTerm({
    id: 'release',
    term: 'release',
    meaning: 'One issue of a publication, as one file that came out on one day.',
    alsoCalled: ['edition'],
    related: ['publication', 'vintage'],
  }),
  defineTerm({
    id: 'vintage',
    term: 'vintage',
    meaning:
      'A figure as it stood at a certain time. The same year can have several vintages, since ' +
      'publishers correct their figures.',
    alsoCalled: ['version of a figure'],
    related: ['release', 'revised'],
  }),
  defineTerm({
    id: 'return',
    term: 'return',
    meaning:
      'The form on which councils report to the government, such as their spending of the year.',
    related: ['not-submitted', 'outturn'],
  }),
  defineTerm({
    id: 'series-break',
    term: 'series break',
    meaning:
      'A point from which figures are not comparable with those before, because something else ' +
      'is counted or it is counted otherwise. The line in a chart is cut there.',
    alsoCalled: ['break in series'],
    related: ['caveat'],
  }),
  defineTerm({
    id: 'official-statistics',
    term: 'official statistics',
    meaning:
      'Statistics brought out by public bodies under a code of practice, which keeps them free ' +
      'from politics. They are accredited when the regulator has checked them (called National ' +
      'Statistics until 2024), and in development while methods may still change.',
    alsoCalled: [
      'accredited official statistics',
      'National Statistics',
      'official statistics in development',
      'experimental statistics',
    ],
  }),
  defineTerm({
    id: 'open-government-licence',
    term: 'Open Government Licence',
    meaning:
      'Permission to copy, use and change public information free of charge, if you say where ' +
      'it comes from.',
    alsoCalled: ['OGL'],
    related: ['publication'],
  }),
  defineTerm({
    id: 'gss-code',
    term: 'GSS code',
    meaning:
      'The code of nine characters that official statistics use for an area, such as E06000023 ' +
      'for Bristol.',
    alsoCalled: ['ONS code'],
    related: ['e-code'],
  }),
  defineTerm({
    id: 'e-code',
    term: 'E-code',
    meaning:
      'The code that central government uses for an authority in finance figures, such as E0102 ' +
      'for Bristol.',
    alsoCalled: ['LGF code', 'DCLG code'],
    related: ['gss-code'],
  }),
  defineTerm({
    id: 'financial-year',
    term: 'financial year',
    meaning: 'From 1 April to 31 March: 2022-23 runs from 1 April 2022 to 31 March 2023.',
    related: ['academic-year'],
  }),
  defineTerm({
    id: 'academic-year',
    term: 'academic year',
    meaning: 'From 1 August to 31 July: 2022/23 runs from 1 August 2022 to 31 July 2023.',
    related: ['financial-year'],
  }),
];
