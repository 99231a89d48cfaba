// Published files that were looked at and are not read, with the reason: `ingest sources` shows them
// beside those that are. They are no part of the catalogue, since nothing rests on them.

/** Files of one kind, all left unread for one reason. */
export interface FilesNotUsed {
  /** Bare names. */
  files: string[];
  publisher: string;
  title: string;
  reason: string;
}

const mhclg = 'Ministry of Housing, Communities and Local Government';
const ons = 'Office for National Statistics';
export const filesNotUsed: readonly FilesNotUsed[] = [
  {
    files: ['ra2018_19.xlsx', 'ra2019_20.xlsx', 'ra2020_21.xlsx', 'ra2021_22.xlsx'],
    publisher: mhclg,
    title: 'Revenue account budget (RA)',
    reason:
      'Budgets: what was planned. Our finance series are outturn, and one series never mixes the two.',
  },
  {
    files: ['CER_2019-20_C.xlsx', 'CER_2020-21_C_prudential_system_information.xlsx'],
    publisher: mhclg,
    title: 'Capital estimates return (CER), prudential system information',
    reason: 'Forecasts. Debt is taken from capital outturn returns, which end in 2018-19 here.',
  },
  {
    files: [
      'CSP_2015.csv',
      'CSP_2016.csv',
      'CSP_2017.csv',
      'CSP_2018.csv',
      'CSP_2019.csv',
      'CSP_2020.csv',
      'CSP_long_201520.csv',
    ],
    publisher: mhclg,
    title: 'Local government finance settlement: components of core spending power',
    reason:
      'Not core spending power as it is published: social care grants and the improved Better Care Fund are missing, so that totals fall short from 2017-18 on. Zeros stand where an authority did not exist.',
  },
  {
    files: ['LA_and_Regional_Spreadsheet_201718.csv'],
    publisher: 'Department for Environment, Food and Rural Affairs',
    title: 'Local authority collected waste, 2017-18: the first table as text',
    reason: 'The spreadsheet of the same name has this table and the others.',
  },
  {
    files: [
      'further-education-and-skills-learner-achievements.json',
      'further-education-and-skills-participation.json',
      'qualifications-level-3-or-above.json',
    ],
    publisher: ons,
    title: 'Explore Local Statistics: descriptions of indicators',
    reason: 'They describe the CSV files of the same names, which are read, and hold no figures.',
  },
  {
    files: [
      'Combined_Authorities_May_2023_Boundaries_EN_BUC_529823327652397380.geojson',
      'lad22_buc.geojson',
      'mhclg-lad2023.json',
      'uk-topo-2014-2025.json',
    ],
    publisher: ons,
    title: 'Boundaries of single years',
    reason:
      'Boundaries come from the topology of Explore Local Statistics, which says of each area from when to when it existed.',
  },
  {
    files: [
      'LAD_(2011)_to_LAD_(2021)_Lookup_for_England_and_Wales.xlsx',
      'Local_Authority_District_to_Region_(December_2022)_Lookup_in_England.csv',
      'Local_Authority_District_to_Region_(December_2023)_Lookup_in_England.csv',
      'els-areas-list.json',
      'els-geo-metadata.json',
      'local-authority-eng-register.tsv',
      'local-authority-types.tsv',
      'lookup_gss_to_registry.csv',
      'restructuring 2013 to 2023.xlsx',
      'uk_local_authorities_current.csv',
    ],
    publisher: 'Several: ONS, Government Digital Service, mySociety',
    title: 'Other registers and lookups of authorities',
    reason:
      'What they hold of codes, names, regions and dates comes from other registers and lookups, or is declared.',
  },
];
