// `ingest fetch`: downloads what is declared and not there, and says what came of it.
import { refuseArguments } from '../command-line/command';
import { describeFault, FaultList } from '../faults/fault';
import { fetchReleases, type FetchResult } from '../fetch/fetch-releases';
import { megabytes, progressOf } from '../fetch/progress';
import { planOfArea } from '../run/plan';
import {
  areaOf,
  areaOption,
  catalogueHelp,
  catalogueOf,
  catalogueOption,
  defineCommand,
  publicationsDirOf,
  publicationsHelp,
  publicationsOption,
} from './ingest-command';

export const fetch = defineCommand({
  name: 'fetch',
  usage: '[--area ID] [options]',
  summary: 'downloads the declared files that are not there yet',
  details: `${publicationsHelp}
  --area ID           only what this policy area needs
${catalogueHelp}

Exit codes: 0 all is there, 1 something is missing or was replaced by its publisher, 2 wrong usage.`,
  options: { ...publicationsOption, ...areaOption, ...catalogueOption },
  run: async ({ positionals, values }, surroundings) => {
    refuseArguments('fetch', positionals);
    const { step, print, printError } = surroundings;
    const publicationsDir = publicationsDirOf(values, surroundings);
    const catalogue = await catalogueOf(values, surroundings);
    const { area } = areaOf(values, catalogue);
    const publications =
      area === undefined
        ? catalogue.publications
        : planOfArea(catalogue, area, () => false).publications;
    const count = publications.reduce((sum, { releases }) => sum + releases.length, 0);
    const faults = new FaultList();
    const { report } = faults;
    const result = await step('Published files', (say) =>
      fetchReleases({ publications, publicationsDir, report, watch: progressOf(count, say) }),
    );
    faults.all.map(describeFault).forEach(printError);
    print(summaryLine(result, faults.all.length));
    return faults.all.length === 0 ? 0 : 1;
  },
});

function summaryLine({ releases, held, fetched, bytes }: FetchResult, faults: number): string {
  const files = `${releases} ${releases === 1 ? 'file' : 'files'}`;
  const rest = faults === 0 ? 'No faults.' : `${faults} ${faults === 1 ? 'fault' : 'faults'}.`;
  return `${files} declared: ${held} held, ${fetched} fetched (${megabytes(bytes)}). ${rest}`;
}
