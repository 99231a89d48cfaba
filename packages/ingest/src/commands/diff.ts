// `ingest diff`: what a run would change in the dataset as it stands, and whether it would be stopped.
import { measuresOf } from '@oflog/metrics-core';

import { refuseArguments } from '../command-line/command';
import { DatasetError, openAllFiles, openRegister } from '../dataset/open-dataset';
import { compareDatasets } from '../diff/compare-datasets';
import { diffLines, writeDiff } from '../diff/write-diff';
import { buildDataset } from '../run/build-dataset';
import { faultLines } from '../report/terminal-lines';
import {
  areaOf,
  areaOption,
  cacheHelp,
  cacheOption,
  catalogueHelp,
  catalogueOf,
  catalogueOption,
  dataDirOf,
  dataHelp,
  dataOption,
  defineCommand,
  publicationsDirOf,
  publicationsHelp,
  publicationsOption,
  rememberOf,
} from './ingest-command';

export const diff = defineCommand({
  name: 'diff',
  usage: '[--area ID] [options]',
  summary: 'shows what a run would change in the dataset, and what would stop it',
  details: `Reads the published files as "run" does, and writes nothing but .ingest/diff.md and .ingest/diff.json.

${publicationsHelp}
${dataHelp}
  --area ID           only what this policy area needs
${catalogueHelp}
${cacheHelp}

Exit codes: 0 a run would write this, 1 a run would be stopped, 2 wrong usage.`,
  options: {
    ...publicationsOption,
    ...dataOption,
    ...areaOption,
    ...catalogueOption,
    ...cacheOption,
  },
  run: async ({ positionals, values }, surroundings) => {
    refuseArguments('diff', positionals);
    const { reportFolder, step, print, printError } = surroundings;
    const publicationsDir = publicationsDirOf(values, surroundings);
    const dataDir = dataDirOf(values, surroundings);
    const catalogue = await catalogueOf(values, surroundings);
    const { files, faults, partial } = await buildDataset({
      catalogue,
      publicationsDir,
      dataDir,
      step,
      ...areaOf(values, catalogue),
      ...rememberOf(values, surroundings),
    });
    faultLines(faults, reportFolder).forEach(printError);
    if (files === null) {
      printError('Some files could not be read, so there is nothing to compare.');
      return 1;
    }
    const before = await openAllFiles(dataDir);
    const found = compareDatasets(before, partial ? new Map([...before, ...files]) : files);
    const authorities = await openRegister(dataDir).catch((error: unknown) => {
      // The first dataset of all: there are no names yet.
      if (error instanceof DatasetError) return null;
      throw error;
    });
    const names = {
      measure: (id: string) => measuresOf(catalogue).find((measure) => measure.id === id),
      authority: (code: string) => {
        const name = authorities?.byCode(code)?.name;
        return name === undefined ? code : `${name} (${code})`;
      },
    };
    await writeDiff(found, names, reportFolder);
    diffLines(found, names, reportFolder).forEach(print);
    print(
      faults.length === 0
        ? 'A run would write this.'
        : 'A run would be stopped: mend what is wrong, or accept in "exceptions" of a release what is right.',
    );
    return faults.length === 0 ? 0 : 1;
  },
});
