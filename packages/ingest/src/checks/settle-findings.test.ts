import type { CheckException } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { publicationUnderTest } from '../testing/small-publication';
import type { CheckedFinding } from './run-checks';
import { settleFindings } from './settle-findings';

const bins = publicationUnderTest({
  tables: [{ headerRows: [1], authority: [], columns: { bins: 'Bins' } }],
});
const release = bins.releases[0]!;

const finding: CheckedFinding = {
  code: 'SIGN_UNUSUAL',
  subject: {
    publication: bins.id,
    release: release.id,
    column: 'bins',
    authority: 'E06000912',
    period: '2022-23',
    cells: [{ release: release.id, sheet: 'Data', ref: 'C4' }],
  },
  found: '-7',
  expected: 'zero or more',
};

/** How many findings a release with one exception raises, accepts, and leaves without need. */
function settled(exception: Partial<CheckException>, found: CheckedFinding = finding) {
  const declared = {
    ...release,
    exceptions: [
      { check: 'SIGN_UNUSUAL', reason: 'It is so.', accepted: '2024-02-01', ...exception },
    ],
  };
  const { raised, accepted, needless } = settleFindings(
    [found],
    [{ ...bins, releases: [declared] }],
  );
  return [raised.length, accepted.length, needless.length];
}

const accepts = [0, 1, 0];
const doesNot = [1, 0, 1];

describe('an exception', () => {
  it('accepts what its check finds in its release', () => {
    expect(settled({})).toEqual(accepts);
    expect(settled({ check: 'SIGN_TURNED' })).toEqual(doesNot);
    const ofAnother = { ...finding, subject: { ...finding.subject, release: 'other', cells: [] } };
    expect(settled({}, ofAnother)).toEqual(doesNot);
  });

  it('accepts it in the figures that it names, and in no others', () => {
    expect(settled({ authorities: ['E06000912'], columns: ['bins'] })).toEqual(accepts);
    expect(settled({ authorities: ['E06000913'] })).toEqual(doesNot);
    expect(settled({ periods: ['2021-22'] })).toEqual(doesNot);
    expect(settled({ measures: ['bins-emptied'] })).toEqual(doesNot);
  });

  it('accepts it in the cells that it names, with their sheet or without', () => {
    expect(settled({ cells: ['C4'] })).toEqual(accepts);
    expect(settled({ cells: ['Data!C4'] })).toEqual(accepts);
    expect(settled({ cells: ['Other!C4'] })).toEqual(doesNot);
  });

  it('accepts what rests on a cell of its release, though a later one brought the figure', () => {
    const later = { ...finding, subject: { ...finding.subject, release: 'later' } };
    expect(settled({}, later)).toEqual(accepts);
  });

  it('says with a finding why it was accepted', () => {
    const { accepted } = settleFindings(
      [finding],
      [
        {
          ...bins,
          releases: [
            {
              ...release,
              exceptions: [{ check: 'SIGN_UNUSUAL', reason: 'It is so.', accepted: '2024-02-01' }],
            },
          ],
        },
      ],
    );
    expect(accepted).toMatchObject([
      { found: '-7', exception: { reason: 'It is so.' }, declaredIn: release.id },
    ]);
  });
});
