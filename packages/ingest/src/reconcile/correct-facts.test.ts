import type { Correction } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import type { Fact } from '../facts/fact';
import { FaultList } from '../faults/fault';
import { loadRegister } from '../register/load-register';
import { publicationUnderTest } from '../testing/small-publication';
import { smallRegister } from '../testing/small-register';
import { correctFacts } from './correct-facts';

const figure: Fact = {
  column: 'bins',
  authority: 'E06000912',
  period: '2022-23',
  figure: {
    value: 12,
    text: null,
    state: 'value',
    marks: ['uncertified'],
    source: { sheet: 'Data', ref: 'C2' },
  },
};

const correction: Correction = {
  column: 'bins',
  authority: 'E06000912',
  period: '2022-23',
  published: 12,
  corrected: 120,
  reason: 'A digit was lost.',
  evidence: 'https://example.org/bins-corrected',
  date: '2024-03-01',
};

function correct(facts: readonly Fact[], corrections: Correction[]) {
  const publication = publicationUnderTest({
    tables: [
      {
        sheet: 'Data',
        headerRows: [1],
        authority: [{ column: 'Code', scheme: 'gss' }],
        columns: { bins: 'Bins' },
      },
    ],
  });
  const [release] = publication.releases;
  if (release === undefined) throw new Error('The publication has no release.');
  const faults = new FaultList();
  const corrected = correctFacts(facts, {
    publication,
    release: { ...release, corrections },
    register: loadRegister(smallRegister),
    report: faults.report,
  });
  return { corrected, faults: faults.all };
}

describe('a declared correction', () => {
  it('changes the figure, marks it, and leaves the cell as its source', () => {
    const { corrected, faults } = correct([figure], [correction]);
    expect(faults).toEqual([]);
    expect(corrected).toEqual([
      {
        ...figure,
        figure: { ...figure.figure, value: 120, marks: ['uncertified', 'corrected'] },
      },
    ]);
  });

  it('of a figure that the publisher has mended is a fault, and changes nothing', () => {
    const mended = { ...figure, figure: { ...figure.figure, value: 120 } };
    const { corrected, faults } = correct([mended], [correction]);
    expect(corrected).toEqual([mended]);
    expect(faults).toMatchObject([
      {
        code: 'CORRECTION_UNFIT',
        place: { sheet: 'Data', cell: 'C2' },
        found: '120 in "bins" of E06000912 in 2022-23',
        expected: '12, which a correction says is published',
      },
    ]);
  });

  it('of a figure that the file does not have is a fault', () => {
    const { faults } = correct([figure], [{ ...correction, authority: 'E06000913' }]);
    expect(faults).toMatchObject([{ found: 'no figure in "bins" of E06000913 in 2022-23' }]);
  });
});
