// A run from end to end: published files in, the dataset out, or every fault that stands in the way.
import type { Catalogue, State } from '@oflog/metrics-core';

import { checkBounds } from '../evaluate/check-bounds';
import { evaluateAll } from '../evaluate/evaluate-measure';
import { indexFacts } from '../facts/fact-index';
import { FaultList, type Fault } from '../faults/fault';
import { swapFolder } from '../write/swap-folder';
import { datasetFiles, type MeasureObservations } from './dataset-files';
import { planRun } from './plan';
import { readReleases } from './read-releases';
import { openRegister } from './open-register';
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
}

export interface IngestResult {
  /** Where there is any, nothing was written. */
  readonly faults: readonly Fault[];
  readonly releases: number;
  /** Rows of all measures by their state, every vintage counted. */
  readonly observations: ReadonlyMap<State, number>;
}

export async function runIngest(options: IngestOptions): Promise<IngestResult> {
  const { catalogue, dataDir, publicationsDir, area, step = silently } = options;
  const faults = new FaultList();
  const { report } = faults;
  const plan = await planRun(catalogue, area, dataDir, publicationsDir);

  const opened = await step('Register of authorities', () =>
    openRegister({ catalogue, publicationsDir, dataDir, partial: plan.partial, report }),
  );
  if (opened === null) return { faults: faults.all, releases: 0, observations: new Map() };

  const { register } = opened;
  const releases = await step('Published files', (say) =>
    readReleases({
      publications: plan.publications,
      publicationsDir,
      register,
      report,
      onRelease: (done, of, release) => say(`${done} of ${of}: ${release.file}`),
    }),
  );
  const index = indexFacts(releases);
  const measures = await step('Measures', async (say) =>
    plan.measures.map((measure): MeasureObservations => {
      say(measure.id);
      const observations = evaluateAll(measure, { index, register });
      checkBounds(measure, observations, report);
      return { measure, observations };
    }),
  );
  const observations = countStates(measures);
  if (faults.all.length === 0) {
    await step('Dataset', async () => {
      const files = await datasetFiles({ plan, opened, releases, measures, options });
      await swapFolder(dataDir, files, { keepOthers: plan.partial });
    });
  }
  return { faults: faults.all, releases: releases.length, observations };
}

function countStates(measures: readonly MeasureObservations[]): ReadonlyMap<State, number> {
  const counts = new Map<State, number>();
  for (const { observations } of measures) {
    for (const { state } of observations) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
