// `ingest sources`: every published file, what it is used for, or why it is not used.
import { filesNotUsed } from '@oflog/metrics-core';

import { refuseArguments } from '../command-line/command';
import { filesUnder } from '../publish/fingerprint';
import { listSources, type ListedFile } from '../sources/list-sources';
import {
  catalogueHelp,
  catalogueOf,
  catalogueOption,
  defineCommand,
  publicationsDirIfSaid,
  publicationsHelp,
  publicationsOption,
} from './ingest-command';

export const sources = defineCommand({
  name: 'sources',
  usage: '[--unused] [--json] [options]',
  summary: 'lists every published file: what reads it, or why it is not used',
  details: `  --unused            only files that nothing reads, each with the reason
  --json              the same as data
${publicationsHelp};
                      without it, only what is declared
${catalogueHelp}

Exit codes: 0 every file at hand is used or has a reason; 1 some have neither; 2 wrong usage.`,
  options: {
    unused: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    ...publicationsOption,
    ...catalogueOption,
  },
  run: async ({ positionals, values }, surroundings) => {
    refuseArguments('sources', positionals);
    const folder = publicationsDirIfSaid(values, surroundings);
    const paths = folder === null ? [] : ((await filesUnder(folder)) ?? []).filter(isPublished);
    const files = listSources(await catalogueOf(values, surroundings), filesNotUsed, paths);
    const shown = values.unused ? files.filter(({ use }) => !isUsed(use)) : files;
    const lines = values.json
      ? [JSON.stringify(shown, null, 2)]
      : [...shown.map((file) => lineOf(file, folder !== null)), summaryLine(files)];
    lines.forEach(surroundings.print);
    return files.some(({ use }) => use.kind === 'unknown') ? 1 : 0;
  },
});

/** Not what `ingest fetch` keeps for itself. */
function isPublished(path: string): boolean {
  return !path.split('/').some((part) => part.startsWith('.'));
}

function isUsed({ kind }: ListedFile['use']): boolean {
  return kind === 'release' || kind === 'source';
}

function lineOf({ file, paths, use }: ListedFile, isFolderSaid: boolean): string {
  const missing = isFolderSaid && paths.length === 0 ? ' (not at hand)' : '';
  return `${file}${missing}: ${useInWords(use)}`;
}

function useInWords(use: ListedFile['use']): string {
  switch (use.kind) {
    case 'release':
      return `release ${use.release}, for ${use.measures.length === 0 ? 'no measure' : use.measures.join(', ')}`;
    case 'source':
      return `${use.title}, for ${use.of}`;
    case 'not-used':
      return `not used: ${use.title}. ${use.reason}`;
    case 'unknown':
      return 'not known: declare it as a release (npx pnpm new:release), or say in files-not-used.ts of metrics-core why it is not read';
  }
}

function summaryLine(files: readonly ListedFile[]): string {
  const count = (kind: ListedFile['use']['kind']) =>
    files.filter(({ use }) => use.kind === kind).length;
  return `${files.length} files: ${count('release')} releases, ${count('source')} of authorities and neighbours, ${count('not-used')} not used for a reason, ${count('unknown')} not known.`;
}
