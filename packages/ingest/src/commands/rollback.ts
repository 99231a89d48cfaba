// `ingest rollback`: brings back the dataset before the last that was published.
import { refuseArguments } from '../command-line/command';
import { DatasetHeldError } from '../publish/hold-dataset';
import { rollback as goBack, RollbackError } from '../publish/rollback';
import { dataDirOf, dataHelp, dataOption, defineCommand } from './ingest-command';

export const rollback = defineCommand({
  name: 'rollback',
  usage: '[--data DIR]',
  summary: 'brings back the dataset before the last run',
  details: `${dataHelp}

The dataset and the one before it trade places in one step: a second rollback takes the first one
back. Exit codes: 0 done, 1 there is nothing to go back to, or another process is at work, 2 wrong usage.`,
  options: dataOption,
  run: async ({ positionals, values }, surroundings) => {
    refuseArguments('rollback', positionals);
    const dataDir = dataDirOf(values, surroundings);
    try {
      await goBack(dataDir);
    } catch (error) {
      if (!(error instanceof RollbackError || error instanceof DatasetHeldError)) throw error;
      surroundings.printError(error.message);
      return 1;
    }
    surroundings.print(`${dataDir} is the dataset before the last run again.`);
    return 0;
  },
});
