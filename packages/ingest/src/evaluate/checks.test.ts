import { describe, expect, it } from 'vitest';

import { FaultList, describeFault } from '../faults/fault';
import { loadRegister } from '../register/load-register';
import {
  columnOf,
  evaluateOver,
  releaseOf,
  variableUnderTest,
  withResponsibility,
} from '../testing/small-measure';
import { smallRegister } from '../testing/small-register';
import { checkBounds } from './check-bounds';
import { checkComplete } from './check-complete';

const bins = variableUnderTest(columnOf('bins'), { bounds: { min: 0, max: 100 } });
const register = loadRegister(smallRegister);

describe('a value out of bounds', () => {
  it('is a fault that names the cells it rests on; the bounds themselves are within', () => {
    const faults = new FaultList();
    const release = releaseOf('2024-01-31', {
      'E06000911 bins 2022-23': 0,
      'E06000912 bins 2022-23': 100,
      'E06000913 bins 2022-23': 101,
    });
    checkBounds(bins, evaluateOver(bins, [release]), faults.report);
    expect(faults.all.map(describeFault)).toEqual([
      'VALUE_OUT_OF_BOUNDS in measure "bins", release bins-of-councils.2024-01-31: found 101 for ' +
        'E06000913 in 2022-23, from bins-of-councils.2024-01-31, sheet "Data", bins-E06000913; ' +
        'expected a value from 0 to 100. Look at the cells. Correct the layout, or "bounds" of ' +
        '"bins" where the value is as published.',
    ]);
  });
});

describe('an authority that a measure concerns', () => {
  const faultsOf = (measure: typeof bins, stated: Parameters<typeof releaseOf>[1]) => {
    const faults = new FaultList();
    const observations = evaluateOver(measure, [releaseOf('2024-01-31', stated)]);
    checkComplete(measure, observations, register, faults.report);
    return faults.all;
  };

  it('without a figure or a reason is a fault where others have figures', () => {
    expect(faultsOf(bins, { 'E06000912 bins 2022-23': 1 })).toMatchObject([
      {
        code: 'COVERAGE_MEASURE_INCOMPLETE',
        found:
          'neither figure nor reason in 2022-23 for 2 of those whom it concerns: Castle (E06000911), Elmet (E06000913)',
      },
    ]);
  });

  it('may have a reason instead, and need not be in being', () => {
    expect(
      faultsOf(bins, {
        'E07000921 bins 2018-19': 1,
        'E07000922 bins 2018-19': 'suppressed',
        'E06000912 bins 2018-19': 1,
        'E06000913 bins 2018-19': null,
      }),
    ).toEqual([]);
  });

  it('is not missed where only the figures of others are held', () => {
    const ofDistricts = withResponsibility(bins, { types: ['district'] });
    expect(
      faultsOf(ofDistricts, {
        'E92000001 bins 2018-19': 1,
        'E07000921 bins 2018-19': 'suppressed',
      }),
    ).toEqual([]);
  });
});
