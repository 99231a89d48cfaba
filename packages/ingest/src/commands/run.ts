// `ingest run`: reads the published files and puts the dataset in place, or says what stands in the way.
import { refuseArguments } from '../command-line/command';
import { DatasetHeldError } from '../publish/hold-dataset';
import { reportOf } from '../report/run-report';
import { faultLines, summaryLines, warningLines } from '../report/terminal-lines';
import { writeReports } from '../report/write-reports';
import { runIngest } from '../run/run-ingest';
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

export const run = defineCommand({
  name: 'run',
  usage: '[--area ID] [options]',
  summary: 'reads the published files and writes the dataset',
  details: `${publicationsHelp}
${dataHelp}
  --area ID           only what this policy area needs; the rest stays as it is
${catalogueHelp}
${cacheHelp}

The dataset is put in place as a whole, or not at all; "rollback" brings back the one before.
Exit codes: 0 written, 1 nothing written, for faults or because another process is at work on it,
2 wrong usage.`,
  options: {
    ...publicationsOption,
    ...dataOption,
    ...areaOption,
    ...catalogueOption,
    ...cacheOption,
  },
  run: async ({ positionals, values }, surroundings) => {
    refuseArguments('run', positionals);
    const { reportFolder, step, print, printError } = surroundings;
    const publicationsDir = publicationsDirOf(values, surroundings);
    const catalogue = await catalogueOf(values, surroundings);
    const started = performance.now();
    const result = await runIngest({
      catalogue,
      publicationsDir,
      dataDir: dataDirOf(values, surroundings),
      step,
      ...areaOf(values, catalogue),
      ...rememberOf(values, surroundings),
    }).catch((error: unknown) => {
      if (!(error instanceof DatasetHeldError)) throw error;
      printError(error.message);
      return null;
    });
    if (result === null) return 1;
    const report = reportOf(result, started);

    await writeReports(reportFolder, report);
    faultLines(report.faults, reportFolder).forEach(printError);
    warningLines(report.warnings).forEach(printError);
    summaryLines(report).forEach(print);
    return result.faults.length === 0 ? 0 : 1;
  },
});
