// Ten tasks of a citizen, a councillor, a finance director and a ministry analyst. Figures are checked against
// the publications, where they can be looked up.
import type { Place, Step, Task } from './task';

const main: Place = { role: 'main' };
const reserves: Place = {
  role: 'article',
  name: 'How much has the council in reserve, against what it spends in a year?',
};
const recycling: Place = {
  role: 'article',
  name: 'How much of what households throw away is used again?',
};

export const tenTasks: readonly Task[] = [
  {
    who: 'citizen',
    asks: 'Does my council recycle more than similar ones?',
    steps: [
      ...search('stroud'),
      { follow: 'Stroud', in: main },
      { follow: 'Waste management', in: main },
      { see: '59.4%', in: recycling },
      { see: /the usual range of .*15 similar places/, in: recycling },
      { see: 'Bear in mind', in: recycling },
    ],
  },
  {
    who: 'citizen',
    asks: 'Why has Burnley no figures on adult social care, and who runs it?',
    steps: [
      { follow: 'Authorities', in: { role: 'navigation', name: 'Sections' } },
      { follow: 'Burnley', in: main },
      { see: /Adult social care: run here by Lancashire/ },
      { follow: 'Adult social care', in: main },
      { see: 'Does not run this service' },
    ],
  },
  {
    who: 'citizen',
    asks: 'This figure about my council looks wrong. Where can I say so?',
    steps: [
      ...search('bristol'),
      { follow: 'Bristol', in: main },
      { follow: 'Finance', in: main },
      {
        leadsTo: /^https:\/\/feedback\.example\/new\?page=.*bristol.*&figure=reserves/,
        link: /^Say what is wrong/,
        in: reserves,
      },
    ],
  },
  {
    who: 'councillor',
    asks: 'Where does this number come from?',
    steps: [
      ...search('bristol'),
      { follow: 'Bristol', in: main },
      { follow: 'Finance', in: main },
      { follow: /^Where this figure comes from/, in: reserves },
      // rs2023_24.xlsx, £ thousand.
      { see: '185,785 ÷ 412,040 × 100 = 45.0891', in: { role: 'region', name: '2023-24' } },
      {
        see: /rs2023_24\.xlsx\s+RS_LA_Data_2023-24\s+BU49/,
        in: { role: 'region', name: '2023-24' },
      },
    ],
  },
  {
    who: 'councillor',
    asks: 'Give me a report on paper for tonight’s meeting.',
    steps: [
      ...search('kent'),
      { follow: 'Kent', in: main },
      { follow: 'All figures on one page, to print' },
      { see: 'Questions to ask' },
      { see: 'How to use this report' },
      { print: true },
    ],
  },
  {
    who: 'finance director',
    asks: 'How do Kent’s figures compare with two councils that I choose, and how did they move?',
    steps: [
      ...search('kent'),
      { follow: 'Kent', in: main },
      { follow: 'Finance', in: main },
      { open: 'Change who is compared' },
      { fill: 'Authority 1', with: 'Essex' },
      { fill: 'Authority 2', with: 'Surrey' },
      { press: 'Apply' },
      { see: /Essex/, in: { role: 'region', name: 'Compared with' } },
      { follow: 'Table', in: { role: 'navigation', name: 'Views' } },
      // Kent, Essex, Surrey.
      { see: /28\.8%\s+62\.0%\s+20\.9%/, in: { role: 'row', name: /^2023-24 28\.8%/ } },
    ],
  },
  {
    who: 'finance director',
    asks: 'What was known about our reserves on 1 June 2023?',
    steps: [
      ...search('bristol'),
      { follow: 'Bristol', in: main },
      { follow: 'Finance', in: main },
      { follow: 'About the data', in: { role: 'navigation', name: 'Views' } },
      { fillDay: 'Day', with: '2023-06-01' },
      { press: 'Show', in: { role: 'region', name: 'As known on another day' } },
      { see: 'As known on 1 June 2023.' },
      { follow: 'Show the figures as they are known today' },
      { see: '45.1%', in: reserves },
    ],
  },
  {
    who: 'finance director',
    asks: 'Which authorities have published a figure on one metric, side by side by name?',
    steps: [
      { follow: 'Compare', in: { role: 'navigation', name: 'Sections' } },
      {
        select: 'Metric',
        option: 'Non-ringfenced reserves as a share of net revenue expenditure',
      },
      { fill: 'Authority 1', with: 'Leeds' },
      { fill: 'Authority 2', with: 'Birmingham' },
      { press: 'Compare' },
      { see: /Birmingham\s+Not submitted/, in: { role: 'row', name: /^Birmingham/ } },
      { see: '17.7%', in: { role: 'row', name: /^Leeds/ } },
    ],
  },
  {
    who: 'ministry analyst',
    asks: 'I need all figures of one metric as a file, with their caveats.',
    steps: [
      ...search('recycling rate'),
      { follow: 'Household waste recycling rate', in: main },
      { follow: 'Changes and downloads', in: { role: 'navigation', name: 'Views' } },
      {
        download: /^CSV/,
        in: main,
        holds: ['household-waste-recycling-rate', 'E08000035', 'not-applicable', 'caveats'],
      },
    ],
  },
  {
    who: 'ministry analyst',
    asks: 'What changed lately, and which figures come next, and when?',
    steps: [
      { follow: 'All changes and corrections', in: main },
      { see: /Revenue outturn|revenue outturn/, in: { role: 'region', name: '12 December 2024' } },
      { follow: 'the calendar of releases', in: main },
      { see: 'What comes next' },
      { see: /due in/ },
      { leadsTo: /\/v1\/calendar\.ics$/, link: /iCalendar/, in: main },
    ],
  },
];

function search(words: string): Step[] {
  return [
    { fill: 'Search by council or by subject', with: words },
    { press: 'Search', in: { role: 'search' } },
  ];
}
