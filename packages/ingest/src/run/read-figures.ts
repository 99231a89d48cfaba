// All that comes of published files: read, checked and evaluated. A publication is checked as soon as
// its files are read, while threads of their own still parse the others.
import { setImmediate } from 'node:timers/promises';

import type { ContextVariable, Metric } from '@oflog/metrics-core';

import { asItIs } from '../cache/remember';
import { publicationFigures } from '../checks/publication-figures';
import { checkPublication, type CheckedFinding } from '../checks/run-checks';
import {
  indexPublication,
  joinIndexes,
  orderOfReleases,
  type OrderOf,
  type PublicationIndex,
} from '../facts/fact-index';
import { unpackFacts } from '../facts/packed-facts';
import { evaluateForRun, type EvaluatedMeasure } from './measure-outcome';
import { publicationsBehind, type RunPlan } from './plan';
import {
  beginReading,
  type PublicationReading,
  type ReadReleasesOptions,
  type ReleaseReading,
} from './read-releases';

export interface FiguresOptions extends Omit<ReadReleasesOptions, 'publications'> {
  readonly plan: RunPlan;
}

export interface RunFigures {
  /** In the order of their declaration; one with a fault may be left out. */
  readonly releases: readonly ReleaseReading[];
  readonly measures: readonly EvaluatedMeasure[];
  /** As if every file could be read. */
  readonly findings: readonly CheckedFinding[];
}

/** What is wrong with the files is reported in the order of their declaration. */
export async function readFigures(options: FiguresOptions): Promise<RunFigures> {
  const { plan, report } = options;
  const readings = await beginReading({ ...options, publications: plan.publications });
  const indexed = indexing(orderOfReleases(plan.publications.flatMap(({ releases }) => releases)));
  const [read, checked] = await Promise.all([
    Promise.all(readings.values()),
    Promise.all(Array.from(readings.values(), (reading) => checkWhenRead(reading, options))),
  ]);
  for (const { faults } of read) faults.forEach(report);
  const byId = new Map(read.map((one) => [one.publication.id, one]));
  const measures: EvaluatedMeasure[] = [];
  for (const measure of plan.measures) {
    measures.push(await evaluateOne(measure, byId, indexed, options));
  }
  return {
    releases: read.flatMap(({ releases }) => releases),
    measures,
    findings: [...checked.flat(), ...measures.flatMap(({ findings }) => findings)],
  };
}

async function checkWhenRead(
  reading: Promise<PublicationReading>,
  { register, keys, remember }: FiguresOptions,
): Promise<readonly CheckedFinding[]> {
  const read = await reading;
  const { publication, releases } = read;
  if (releases.length === 0) return [];
  const check = async () => {
    await breath();
    return checkPublication(publicationFigures(publication, withFacts(read), register), true);
  };
  return isWhole(read) ? remember(keys.ofChecks(publication), check, asItIs()) : check();
}

async function evaluateOne(
  measure: Metric | ContextVariable,
  readings: ReadonlyMap<string, PublicationReading>,
  indexed: (read: PublicationReading) => PublicationIndex,
  { register, keys, remember }: FiguresOptions,
): Promise<EvaluatedMeasure> {
  const behind = publicationsBehind(measure).flatMap((id) => readings.get(id) ?? []);
  const evaluate = async () => {
    await breath();
    // No other publication can be asked for a figure, so that what is kept rests on none.
    const index = joinIndexes(new Map(behind.map((read) => [read.publication.id, indexed(read)])));
    return evaluateForRun(measure, { index, register });
  };
  const publications = behind.map(({ publication }) => publication);
  const outcome = behind.every(isWhole)
    ? await remember(keys.ofMeasure(measure, publications), evaluate, asItIs())
    : await evaluate();
  return { ...outcome, measure };
}

/** Whether all that is declared of it was read, and nothing was wrong. */
function isWhole({ publication, releases, faults }: PublicationReading): boolean {
  return releases.length === publication.releases.length && faults.length === 0;
}

/** Lets files that were parsed meanwhile be taken, others be handed out, and a terminal show it. */
const breath = () => setImmediate();

/** The index of a publication, made once for all measures that ask for it. */
function indexing(orderOf: OrderOf): (read: PublicationReading) => PublicationIndex {
  const known = new Map<PublicationReading, PublicationIndex>();
  return (read) => {
    const index = known.get(read) ?? indexPublication(withFacts(read), orderOf);
    known.set(read, index);
    return index;
  };
}

function withFacts({ releases }: PublicationReading) {
  return releases.map((one) => ({ ...one, facts: unpackFacts(one.facts) }));
}
