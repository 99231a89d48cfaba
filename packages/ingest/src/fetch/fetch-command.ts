// The command `ingest fetch`: downloads what is declared and not there, and says what came of it.
import { describeFault, FaultList } from '../faults/fault';
import type { CommandContext } from '../run/command';
import { planOfArea } from '../run/plan';
import type { IngestOptions } from '../run/build-dataset';
import { fetchReleases, type FetchResult } from './fetch-releases';
import { megabytes, progressOf } from './progress';

export async function fetchCommand(
  {
    catalogue,
    area,
    publicationsDir,
  }: Pick<IngestOptions, 'catalogue' | 'area' | 'publicationsDir'>,
  { step, print, printError }: Pick<CommandContext, 'step' | 'print' | 'printError'>,
): Promise<0 | 1> {
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
}

function summaryLine({ releases, held, fetched, bytes }: FetchResult, faults: number): string {
  const files = `${releases} ${releases === 1 ? 'file' : 'files'}`;
  const rest = faults === 0 ? 'No faults.' : `${faults} ${faults === 1 ? 'fault' : 'faults'}.`;
  return `${files} declared: ${held} held, ${fetched} fetched (${megabytes(bytes)}). ${rest}`;
}
