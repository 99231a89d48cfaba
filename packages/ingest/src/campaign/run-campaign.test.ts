// A small share of the campaign: sixty seeded corruptions of files of several publishers and formats.
import { catalogue } from '@oflog/metrics-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { openArchive } from './open-archive';
import { runCampaign, type Trial } from './run-campaign';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

/** A binary workbook, a new one, an open document and a CSV file among them. */
const publications = [
  'revenue-outturn-summary',
  'capital-outturn-return',
  'council-taxbase',
  'annual-population-survey-qualifications',
];

describe.skipIf(archive === undefined)(`sixty spoilt files${note}`, () => {
  let trials: readonly Trial[] = [];
  beforeAll(async () => {
    const opened = await openArchive(
      {
        ...catalogue,
        publications: catalogue.publications.filter(({ id }) => publications.includes(id)),
        metrics: [],
        contextVariables: [],
      },
      archive ?? '',
    );
    trials = runCampaign(opened, { trials: 60, seed: 4 });
  }, 300_000);

  const missed = (wanted: (trial: Trial) => boolean) =>
    trials
      .filter((trial) => trial.verdict.kind === 'missed' && wanted(trial))
      .map(({ release, words }) => `${release}: ${words}`);

  it('are tried, each class among them', () => {
    expect(trials.length).toBeGreaterThanOrEqual(59);
    expect(new Set(trials.map(({ of }) => of)).size).toBe(8);
  });

  it('of headers, sheets, rows, types, markers, signs and factors of ten are all caught', () => {
    expect(missed(({ of }) => of !== 'other cell values')).toEqual([]);
  });

  it('of other values are all caught where a total, identity or ratio is declared', () => {
    expect(missed(({ underControl }) => underControl === true)).toEqual([]);
  });
});
