// For each check of publications, releases, layouts, neighbours and the register an example of what it
// finds.
import type { Example } from './example';

export const examplesOfFiles: Example[] = [
  {
    code: 'PUBLICATION_UNUSED',
    where: 'no formula reads a publication',
    spoil: ({ catalogue, headcount }) =>
      catalogue.publications.push({
        ...headcount,
        id: 'unread',
        title: 'Unread',
        releases: headcount.releases.map((release) => ({
          ...release,
          id: 'unread.2023.2024-01-01',
          publication: 'unread',
          file: 'unread.csv',
          sha256: '9'.repeat(64),
        })),
      }),
    at: 'id',
  },
  {
    code: 'COLUMN_UNBOUND',
    where: 'no table says where a column stands',
    spoil: ({ returns }) => {
      if (returns.columns.upkeep) returns.columns.bins = returns.columns.upkeep;
    },
    at: 'columns.bins',
  },
  {
    code: 'COLUMN_UNDECLARED',
    where: 'a table binds a column that nobody declares',
    spoil: ({ table }) => (table.columns.plantings = 'Planting'),
    at: 'releases[0].tables[0].columns.plantings',
  },
  {
    code: 'TABLE_BINDS_NOTHING',
    where: 'a sum has no terms',
    spoil: ({ table }) => (table.columns.spending = { sum: [] }),
    at: 'releases[0].tables[0].columns.spending.sum',
  },
  {
    code: 'RELEASE_ID_WRONG',
    where: 'the id has another day',
    spoil: ({ release }) => (release.id = 'park-returns.2022-23.2024-06-02'),
    at: 'releases[0].id',
  },
  {
    code: 'FILE_TWICE',
    where: 'two releases are one file',
    spoil: ({ release, laterRelease }) => (laterRelease.sha256 = release.sha256),
    at: 'releases[1].sha256',
  },
  {
    code: 'FILE_NOT_BARE',
    where: 'a file is named with its folder',
    spoil: ({ release }) => (release.file = 'parks/2022.xlsx'),
    at: 'releases[0].file',
  },
  {
    code: 'SHEET_UNFIT',
    where: 'a table of a workbook names no sheet',
    spoil: ({ table }) => (table.sheet = null),
    at: 'releases[0].tables[0].sheet',
  },
  {
    code: 'RELEASE_DATES_REVERSED',
    where: 'the figures came out first after the file',
    spoil: ({ release }) => (release.firstPublished = '2025-01-01'),
    at: 'releases[0].firstPublished',
  },
  {
    code: 'RELEASE_PERIOD_MISPLACED',
    where: 'no table gives a period that the release lists',
    spoil: ({ release }) => release.periods.push('2021-22'),
    at: 'releases[0].periods[1]',
  },
  {
    code: 'NEXT_RELEASE_HELD',
    where: 'the next release is held already',
    spoil: ({ returns }) => (returns.nextRelease = { expected: 'June 2024', edition: '2023-24' }),
    at: 'nextRelease.edition',
  },
  {
    code: 'LICENCE_DIFFERS',
    where: 'one licence has two titles',
    spoil: ({ listedAlike: { method } }) => {
      if (method.kind === 'published-list') method.source.licence.title = 'Closed licence';
    },
    at: 'method.source.licence',
  },
  {
    code: 'LAYOUT_ROWS_DISORDERED',
    where: 'data begin above the header',
    spoil: ({ table }) => (table.firstRow = 2),
    at: 'releases[0].tables[0].firstRow',
  },
  {
    code: 'HEADER_EMPTY',
    where: 'a column has no header',
    spoil: ({ table }) => (table.columns.planting = ''),
    at: 'releases[0].tables[0].columns.planting',
  },
  {
    code: 'ROW_CONDITION_UNFIT',
    where: 'a pattern is no regular expression',
    spoil: ({ table }) => (table.until = { column: 'ONS code', pattern: '(' }),
    at: 'releases[0].tables[0].until',
  },
  {
    code: 'SPELLING_EMPTY',
    where: 'nothing is remapped',
    spoil: ({ table }) => {
      if (table.remap[0]) table.remap[0].from = '';
    },
    at: 'releases[0].tables[0].remap[0].from',
  },
  {
    code: 'COUNT_NOT_POSITIVE',
    where: 'a run has one column',
    spoil: ({ table }) =>
      (table.columns.planting = { run: { from: 'Trees', to: 'Beds', count: 1 } }),
    at: 'releases[0].tables[0].columns.planting.run.count',
  },
  {
    code: 'JOINT_REPORT_OF_NOBODY',
    where: 'a joint report covers nobody',
    spoil: ({ returns }) => {
      if (returns.jointReporting[0]) returns.jointReporting[0].covers = [];
    },
    at: 'jointReporting[0].covers',
  },
  {
    code: 'AUTHORITY_UNKNOWN',
    where: 'a code is of no type that the register knows',
    spoil: ({ returns }) => {
      if (returns.jointReporting[0]) returns.jointReporting[0].covers[0] = 'E99000001';
    },
    at: 'jointReporting[0].covers[0]',
  },
  {
    code: 'NEIGHBOUR_DEFAULT_NOT_ONE',
    where: 'two models are the default',
    spoil: ({ listedAlike }) => (listedAlike.isDefault = true),
    at: 'isDefault',
  },
  {
    code: 'NEIGHBOUR_WITHOUT_VARIABLES',
    where: 'distance is over nothing',
    spoil: ({ alike }) => (alike.method = { kind: 'distance', variables: [] }),
    at: 'method.variables',
  },
  {
    code: 'REGISTER_WITHOUT_SOURCE',
    where: 'maps are drawn from a file that is not declared',
    spoil: ({ catalogue }) => (catalogue.register.boundaries.file = 'maps.json'),
    at: 'boundaries.file',
  },
  {
    code: 'CHANGE_ONE_SIDED',
    where: 'a re-organisation has no successor',
    spoil: ({ catalogue: { register } }) => {
      if (register.changes[0]) register.changes[0].to = [];
    },
    at: 'changes[0].to',
  },
];
