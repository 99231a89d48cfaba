// `ingest explain`: how one figure comes about, down to the cells of the published files.
import { isDay } from '@oflog/metrics-core';

import { UsageError } from '../command-line/command';
import { DatasetError, openRegister } from '../dataset/open-dataset';
import { explainFigure } from '../explain/explain-figure';
import { explanationLines } from '../explain/explanation-lines';
import {
  catalogueHelp,
  catalogueOf,
  catalogueOption,
  dataDirOf,
  dataHelp,
  dataOption,
  defineCommand,
  publicationsDirIfSaid,
  publicationsHelp,
  publicationsOption,
} from './ingest-command';

export const explain = defineCommand({
  name: 'explain',
  usage: '<metric> <authority> <period> [--as-of DATE] [--json] [options]',
  summary: 'shows how a figure comes about: formula, cells, file, caveats, earlier releases',
  details: `The metric (or context variable) by its id; the authority by its name, slug or code, former ones too;
the period as "npx pnpm metrics show" has it: 2022-23, 2022/23, 2022, 2022-10-01.

  --as-of DATE        what was known on that day
  --json              the same as data
${publicationsHelp};
                      without it, there are no numbers beside the cells
${dataHelp}
${catalogueHelp}

Exit codes: 0 explained, also where there is no figure; 1 the dataset cannot be read; 2 wrong usage.`,
  options: {
    'as-of': { type: 'string' },
    json: { type: 'boolean', default: false },
    ...publicationsOption,
    ...dataOption,
    ...catalogueOption,
  },
  run: async ({ positionals, values }, surroundings) => {
    const [measure, authority, period, ...more] = positionals;
    if (
      measure === undefined ||
      authority === undefined ||
      period === undefined ||
      more.length > 0
    ) {
      throw new UsageError('Say which figure: "explain <metric> <authority> <period>".');
    }
    const asOf = values['as-of'] ?? null;
    if (asOf !== null && !isDay(asOf)) {
      throw new UsageError(`"${asOf}" is no day: write 2024-01-31.`);
    }
    const dataDir = dataDirOf(values, surroundings);
    const catalogue = await catalogueOf(values, surroundings);
    try {
      const explanation = await explainFigure(
        { measure, authority, period, asOf },
        {
          catalogue,
          dataDir,
          register: await openRegister(dataDir),
          publicationsDir: publicationsDirIfSaid(values, surroundings),
          ...(surroundings.remember && { remember: surroundings.remember }),
        },
      );
      const lines = values.json
        ? [JSON.stringify(explanation, null, 2)]
        : explanationLines(explanation);
      lines.forEach(surroundings.print);
      return 0;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      surroundings.printError(error.message);
      return 1;
    }
  },
});
