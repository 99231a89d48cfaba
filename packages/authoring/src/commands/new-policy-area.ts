// `metrics new-policy-area`: the folder of a new policy area, as far as flags, answers and a published
// file fill it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { ReadError } from '@oflog/ingest';

import { defineCommand, UsageError, type Surroundings } from '../command';
import { declarationFolders, named, policyAreaFolders } from '../declarations/folders';
import { loadDeclarations } from '../declarations/load';
import { coveredTypes } from '../layout/covered-types';
import { describeFile, registerOf } from '../layout/describe-file';
import { draftsOf, mainSheets } from '../layout/drafts-of-file';
import { idFault, isId } from '../scaffold/identifiers';
import { policyAreaFiles, type NewPolicyArea } from '../scaffold/policy-area-files';
import { writeFolder } from '../scaffold/write-folder';
import { formatSource } from '../source/format-source';

/** What a person may say beforehand, or is asked at the terminal. */
const questions = {
  title: 'Title of the policy area, such as "Public libraries": ',
  summary: 'What it is about, in a sentence: ',
  publisher: 'Who publishes the figures: ',
  publication: 'Id of the publication, such as "library-returns": ',
  'publication-title': 'Title of the publication: ',
  'landing-page': 'Its page on the web: ',
  metric: 'Id of the first metric, such as "libraries-open-on-sundays": ',
  'metric-title': 'Title of the first metric: ',
} as const;

export const newPolicyArea = defineCommand({
  name: 'new-policy-area',
  usage: '<id> [options]',
  summary: 'the folder of a new policy area, to be filled in',
  details: `  <id>                     its permanent id and the name of its folder, such as public-libraries
  --from FILE              a published file, from which the publication is drafted
  --sheet NAME             only this sheet of the file; may be given several times
  --columns WORD           only columns whose header contains the word; may be given several times
  --title TEXT             --summary TEXT         of the area
  --publisher NAME         --publication ID       --publication-title TEXT   --landing-page ADDRESS
  --metric ID              --metric-title TEXT

At a terminal what is left out is asked for; an empty answer leaves it for later. Whatever stays empty
is what \`metrics check\` lists, in the order in which to fill it in.`,
  options: {
    from: { type: 'string' },
    sheet: { type: 'string', multiple: true },
    columns: { type: 'string', multiple: true, default: [] },
    title: { type: 'string' },
    summary: { type: 'string' },
    publisher: { type: 'string' },
    publication: { type: 'string' },
    'publication-title': { type: 'string' },
    'landing-page': { type: 'string' },
    metric: { type: 'string' },
    'metric-title': { type: 'string' },
  },
  run: async ({ positionals, values }, surroundings) => {
    const { repository, folder: calledFrom, print, printError } = surroundings;
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new UsageError('Name the new policy area by its id.');
    if (!isId(id)) throw new UsageError(idFault('a policy area', id));
    const folders = declarationFolders(repository);
    const folder = join(folders.policyAreas, id);
    if (existsSync(folder)) {
      throw new UsageError(
        `There is a policy area "${id}" already: ${named(folder, folders)}. Add to it with new:metric, or choose another id.`,
      );
    }
    checkId('publication', values.publication);
    checkId('metric', values.metric);
    let from: NewPolicyArea['from'];
    try {
      from =
        values.from === undefined
          ? undefined
          : await draftFrom(resolve(calledFrom, values.from), repository, values);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      printError(`${error.code}  ${error.message}`);
      return 1;
    }
    const said = await answers(values, surroundings);
    const { catalogue } = await loadDeclarations(repository);
    // Ids cannot be empty: without them the checks could not say which definition they speak of.
    const publication = said.publication === '' ? `${id}-publication` : said.publication;
    const metric = said.metric === '' ? `${id}-metric` : said.metric;
    if (publication === metric || publication === id || metric === id) {
      throw new UsageError(
        'The policy area, its publication and its metric need ids of their own.',
      );
    }
    checkFree('publication', publication, catalogue.publications);
    checkFree('metric', metric, [...catalogue.metrics, ...catalogue.contextVariables]);
    const files = policyAreaFiles({
      id,
      title: said.title,
      summary: said.summary,
      order: Math.max(0, ...catalogue.policyAreas.map(({ order }) => order)) + 1,
      publication,
      publicationTitle: said['publication-title'],
      publisher: said.publisher,
      landingPage: said['landing-page'],
      metric,
      metricTitle: said['metric-title'],
      ...(from === undefined ? {} : { from }),
    });
    const formatted = new Map<string, string>();
    for (const [name, text] of files) {
      formatted.set(
        name,
        await formatSource(text, join(policyAreaFolders(folders)[0] ?? folder, name)),
      );
    }
    await writeFolder(folder, formatted);

    print(`Written into ${named(folder, folders)}:`);
    for (const name of formatted.keys()) print(`  ${name}`);
    if (from !== undefined) {
      print('');
      print('To decide, since the file does not say:');
      from.toDecide.forEach((question) => print(`  - ${question}`));
    }
    print('');
    print(
      `Ids are permanent: "${publication}", "${metric}" and "${id}-caveat" can be changed now, not later.`,
    );
    print('What is still to fill in, and in which order:');
    print('  npx pnpm metrics check');
    return 0;
  },
});

type Said = Record<keyof typeof questions, string>;

/** What flags say; at a terminal, what is left is asked for. */
async function answers(values: Partial<Said>, { ask }: Surroundings): Promise<Said> {
  const said = { ...empty };
  for (const key of questionKeys) {
    said[key] = values[key] ?? (ask === undefined ? '' : (await ask(questions[key])).trim());
  }
  return said;
}

const empty: Said = {
  title: '',
  summary: '',
  publisher: '',
  publication: '',
  'publication-title': '',
  'landing-page': '',
  metric: '',
  'metric-title': '',
};
const questionKeys = [
  'title',
  'summary',
  'publisher',
  'publication',
  'publication-title',
  'landing-page',
  'metric',
  'metric-title',
] as const satisfies readonly (keyof Said)[];

function checkId(what: 'metric' | 'publication', id: string | undefined): void {
  if (id !== undefined && id !== '' && !isId(id)) throw new UsageError(idFault(`a ${what}`, id));
}

function checkFree(
  what: 'metric' | 'publication',
  id: string,
  taken: readonly { readonly id: string }[],
): void {
  checkId(what, id);
  if (taken.some((one) => one.id === id)) {
    throw new UsageError(
      `There is "${id}" already, and ids are permanent: choose another for the ${what}.`,
    );
  }
}

async function draftFrom(
  path: string,
  repository: string,
  { sheet, columns = [] }: { sheet?: string[] | undefined; columns?: string[] },
): Promise<NonNullable<NewPolicyArea['from']>> {
  const register = await registerOf(repository);
  const described = await describeFile(path, register, sheet);
  const sheets = mainSheets(described.sheets);
  const draft = draftsOf(described, sheets, columns);
  if (draft.tables.length === 0) {
    throw new UsageError(
      `${described.file} has no table of authorities: no column names five of them by code or by name. Look at it with "metrics layout".`,
    );
  }
  return { ...draft, covers: coveredTypes(register, draft.codes) };
}
