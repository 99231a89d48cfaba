// Published files in, the files of the dataset out as text, and every fault that was found. Nothing is
// written.
import type { Catalogue } from '@oflog/metrics-core';

import { alwaysAnew, type Remember } from '../cache/remember';
import { saidOfPart } from '../checks/run-checks';
import type { AcceptedFinding } from '../checks/settle-findings';
import { FaultList, type Fault } from '../faults/fault';
import { loadRegister } from '../register/load-register';
import { registerFiles } from '../register/register-files';
import { summariseRun, type RunSummary } from '../report/run-summary';
import { checkAgainstDataset } from './check-against-dataset';
import { figureFiles } from './dataset-files';
import { registerFromDataset, registerFromSources } from './open-register';
import { placeFiles, type PlaceFiles, type WithoutNeighbours } from './place-files';
import { planRun } from './plan';
import { readFigures } from './read-figures';
import { resultKeys } from './result-keys';
import { settleRun } from './settle-run';
import { silently, type Step } from './step';

export interface IngestOptions {
  readonly catalogue: Catalogue;
  /** Folder of the dataset to write. */
  readonly dataDir: string;
  /** Folder under which the published files are. */
  readonly publicationsDir: string;
  /** Only what this policy area needs; the rest of the dataset stays as it is. */
  readonly area?: string;
  readonly step?: Step;
  /** Left out: every file is parsed. */
  readonly remember?: Remember;
}

export interface BuiltDataset {
  /** Where there is any, this is not to be published. */
  readonly faults: readonly Fault[];
  /** What somebody should look at, though it stops nothing. */
  readonly warnings: readonly Fault[];
  /** What the checks found and somebody looked at and accepted. */
  readonly accepted: readonly AcceptedFinding[];
  /** Texts by their paths from the folder of the dataset; null where a file could not be read right. */
  readonly files: ReadonlyMap<string, string> | null;
  /** Whether these are a part of the dataset, of which the rest stays as it is. */
  readonly partial: boolean;
  readonly summary: RunSummary;
  readonly withoutNeighbours: readonly WithoutNeighbours[];
}

export async function buildDataset(options: IngestOptions): Promise<BuiltDataset> {
  const {
    catalogue,
    dataDir,
    publicationsDir,
    area,
    step = silently,
    remember = alwaysAnew,
  } = options;
  const faults = new FaultList();
  const { report } = faults;
  const plan = await planRun(catalogue, area, dataDir, publicationsDir);

  const { rows: registerRows, paths } = await step('Register of authorities', async () =>
    plan.partial
      ? { rows: await registerFromDataset(dataDir, report), paths: new Map<string, string>() }
      : registerFromSources(catalogue, publicationsDir, report),
  );
  // Without a register every row of every file would be a fault.
  if (registerRows === null) return { ...nothing, partial: plan.partial, faults: faults.all };
  const register = loadRegister(registerRows);

  const { releases, measures, ...found } = await step('Published files', (say) =>
    readFigures({
      plan,
      publicationsDir,
      register,
      report,
      keys: resultKeys(registerRows),
      remember,
      onRelease: (done, of, release) => say(`${done} of ${of}: ${release.file}`),
    }),
  );
  const allRead = faults.all.length === 0;
  const findings = allRead ? [...found.findings] : saidOfPart(found.findings);
  const figures = allRead
    ? await figureFiles({ catalogue, plan, releases, measures }, dataDir)
    : new Map<string, string>();
  findings.push(...(await checkAgainstDataset(dataDir, figures, plan)));
  const { warnings, accepted } = settleRun(findings, plan, allRead, report);
  const places = plan.partial
    ? noPlaces
    : await step('Neighbours and boundaries', () =>
        placeFiles({ catalogue, register, measures, paths, report }),
      );
  return {
    faults: faults.all,
    warnings,
    accepted,
    files: allRead
      ? new Map([...(plan.partial ? [] : registerFiles(registerRows)), ...places.files, ...figures])
      : null,
    partial: plan.partial,
    summary: summariseRun(releases, measures),
    withoutNeighbours: places.withoutNeighbours,
  };
}

const noPlaces: PlaceFiles = { files: new Map(), withoutNeighbours: [] };

const nothing: Omit<BuiltDataset, 'faults' | 'partial'> = {
  warnings: [],
  accepted: [],
  files: null,
  summary: { files: [], observations: new Map(), measures: [] },
  withoutNeighbours: [],
};
