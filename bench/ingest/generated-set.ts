// A set of publications of any size, with the catalogue that declares them: for each, a table of all
// lower-tier and unitary authorities for each of five years, every second one a workbook.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { utils, write } from '@e965/xlsx';
import { parseRegister, registerFileNames } from '@oflog/ingest';
import {
  assembleCatalogue,
  catalogue,
  column,
  count,
  defineCaveat,
  defineMetric,
  definePolicyArea,
  definePublication,
  exact,
  inBeingOn,
  lastDay,
  neutral,
  refused,
  type Catalogue,
  type Publication,
} from '@oflog/metrics-core';

export interface GeneratedSet {
  readonly catalogue: Catalogue;
  readonly area: string;
  readonly dataDir: string;
  readonly publicationsDir: string;
  readonly files: number;
  /** Rows of authorities in all files. */
  readonly rows: number;
}

const area = 'generated';
const years = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23'];
const types = ['district', 'unitary', 'metropolitan-district', 'london-borough'] as const;
/** Of the columns of a file, the metrics read the first two. */
const columns = 40;

/** Writes the files, and a dataset that holds the register of `registerDir` alone. */
export async function generateSet(
  publications: number,
  folder: string,
  registerDir: string,
): Promise<GeneratedSet> {
  const [publicationsDir, dataDir] = [path.join(folder, 'files'), path.join(folder, 'data')];
  await mkdir(publicationsDir, { recursive: true });
  await mkdir(dataDir, { recursive: true });
  for (const name of Object.values(registerFileNames)) {
    await copyFile(path.join(registerDir, name), path.join(dataDir, name));
  }
  const codes = await codesByYear(registerDir);

  const declared: Declared[] = [];
  let rows = 0;
  for (let number = 1; number <= publications; number += 1) {
    const files: GeneratedFile[] = [];
    for (const [at, year] of years.entries()) {
      const table = tableOf(codes.get(year) ?? [], number, at);
      const file = fileOf(`${number}-${year}`, table, (number + at) % 2 === 0);
      await writeFile(path.join(publicationsDir, file.name), file.content);
      files.push(file);
      rows += table.length - 1;
    }
    declared.push(declare(number, files));
  }
  return {
    catalogue: catalogueOf(declared),
    area,
    dataDir,
    publicationsDir,
    files: publications * years.length,
    rows,
  };
}

async function codesByYear(registerDir: string): Promise<Map<string, string[]>> {
  const textOf = (name: string) => readFile(path.join(registerDir, name), 'utf8');
  const { authorities } = parseRegister({
    authorities: await textOf(registerFileNames.authorities),
    changes: await textOf(registerFileNames.changes),
    memberships: await textOf(registerFileNames.memberships),
  });
  const councils = authorities.filter(({ type }) => types.some((covered) => covered === type));
  return new Map(
    years.map((year) => [
      year,
      councils.flatMap((row) => (inBeingOn(row, lastDay(year)) ? [row.code] : [])),
    ]),
  );
}

type Table = readonly (readonly (string | number)[])[];

/** Figures of different sizes that move a little from year to year, the same in every run. */
function tableOf(codes: readonly string[], publication: number, year: number): Table {
  const header = ['Code', ...Array.from({ length: columns }, (_, at) => `Column ${at + 1}`)];
  return [
    header,
    ...codes.map((code, row) => [
      code,
      ...Array.from({ length: columns }, (_, at) => {
        const size = 10_000 + 37 * ((row * 101 + at * 29 + publication * 7) % 997);
        return size + ((row * 13 + at * 5 + year * 17) % 89);
      }),
    ]),
  ];
}

interface GeneratedFile {
  readonly name: string;
  readonly sheet?: string;
  readonly content: Buffer;
}

function fileOf(name: string, table: Table, isWorkbook: boolean): GeneratedFile {
  if (!isWorkbook) {
    const lines = table.map((row) => `${row.join(',')}\n`);
    return { name: `${name}.csv`, content: Buffer.from(lines.join('')) };
  }
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(table.map((row) => [...row])), 'Data');
  const content = write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    compression: true,
  }) as Buffer;
  return { name: `${name}.xlsx`, sheet: 'Data', content };
}

const covered = { types: [...types], bodies: [], statement: 'Every council.' };

interface Declared {
  readonly publication: Publication;
  readonly metric: ReturnType<typeof defineMetric>;
}

function declare(number: number, files: readonly GeneratedFile[]): Declared {
  const unit = count('things');
  const publication = definePublication({
    id: `publication-${number}`,
    publisher: { name: 'Publisher', url: 'https://example.org' },
    title: `Publication ${number}`,
    landingPage: 'https://example.org',
    statisticsStatus: 'not-stated',
    licence: {
      id: 'ogl-3',
      title: 'Open Government Licence',
      url: 'https://example.org/licence',
      attribution: 'Generated.',
    },
    frequency: 'annual',
    period: 'financial-year',
    basis: 'count',
    covers: [...types],
    columns: { part: { unit, meaning: 'A part' }, rest: { unit, meaning: 'The rest' } },
    releases: files.map(({ name, sheet, content }, at) => ({
      edition: years[at] ?? '',
      published: `${2019 + at}-12-01`,
      file: name,
      sha256: createHash('sha256').update(content).digest('hex'),
      periods: years.slice(at, at + 1),
      tables: [
        {
          ...(sheet === undefined ? {} : { sheet }),
          headerRows: [1],
          authority: [{ column: 'Code', scheme: 'gss' }],
          columns: { part: 'Column 1', rest: 'Column 2' },
        },
      ],
    })),
  });
  const metric = defineMetric({
    id: `metric-${number}`,
    title: `Metric ${number}`,
    description: 'Things.',
    question: 'How many things?',
    unit,
    decimals: 0,
    period: 'financial-year',
    kind: 'output',
    polarity: neutral('Things are neither good nor bad.'),
    responsible: covered,
    value: { kind: 'sum', terms: [column(publication, 'part'), column(publication, 'rest')] },
    merged: refused('Not added up.'),
    uncertainty: exact('Generated.'),
    bounds: { min: 0, max: 1_000_000 },
    firstPeriod: years[0] ?? '',
    expectedCoverage: { atLeast: 100, statement: 'All.' },
    suppression: 'Nothing is withheld.',
    context: ['none'],
    caveats: [defineCaveat({ id: `caveat-${number}`, severity: 'note', text: 'Generated.' })],
    accountability: { shared: false, with: [], statement: 'The council alone.' },
    bestValueThemes: [],
    questions: ['Which things?'],
  });
  return { publication, metric };
}

function catalogueOf(declared: readonly Declared[]): Catalogue {
  const generated = definePolicyArea({
    id: area,
    title: 'Generated',
    summary: 'Generated.',
    order: 1,
    responsible: covered,
    bestValueThemes: [],
    publications: declared.map(({ publication }) => publication),
    metrics: declared.map(({ metric }) => metric),
  });
  return assembleCatalogue('0.0.0', [generated], {
    publications: [],
    contextVariables: [],
    neighbourModels: [],
    glossary: [],
    register: catalogue.register,
  });
}
