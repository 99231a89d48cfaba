import { describe, expect, it } from 'vitest';

import { playwrightOutcomes, vitestOutcomes } from './outcomes.ts';

describe('the outcomes of a vitest run', () => {
  const file = { name: 'median.test.ts', status: 'passed', message: '', assertionResults: [] };

  it('are one for each test, under the names of package and suite', () => {
    const assertionResults = [
      { ancestorTitles: ['the median'], title: 'of two is their mean', status: 'passed' },
      { ancestorTitles: ['the median'], title: 'of none is null', status: 'failed' },
      { ancestorTitles: [], title: 'needs PUBLICATIONS_DIR', status: 'skipped' },
      { ancestorTitles: [], title: 'never ended', status: 'pending' },
    ];
    const report = { testResults: [{ ...file, status: 'failed', assertionResults }] };
    expect(vitestOutcomes('core', report)).toEqual([
      { result: 'passed', test: 'core › the median › of two is their mean' },
      { result: 'failed', test: 'core › the median › of none is null' },
      { result: 'skipped', test: 'core › needs PUBLICATIONS_DIR' },
      { result: 'failed', test: 'core › never ended' },
    ]);
  });

  it('hold one failure for a file that did not load', () => {
    const message = 'Cannot find module "./mean"\n  at line 1';
    const report = { testResults: [{ ...file, status: 'failed', message }] };
    expect(vitestOutcomes('core', report)).toEqual([
      { result: 'failed', test: 'core › median.test.ts › Cannot find module "./mean"' },
    ]);
  });
});

describe('the outcomes of a Playwright run', () => {
  it('are one for each test of each project, in suites of any depth', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'home.spec.ts',
          specs: [{ title: 'finds Bristol', tests: [{ status: 'expected', projectName: '' }] }],
          suites: [
            {
              title: 'without JavaScript',
              specs: [
                {
                  title: 'finds Bristol',
                  tests: [
                    { status: 'skipped', projectName: 'narrow' },
                    { status: 'flaky', projectName: 'wide' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(playwrightOutcomes('web', report)).toEqual([
      { result: 'passed', test: 'web › home.spec.ts › finds Bristol' },
      {
        result: 'skipped',
        test: 'web › home.spec.ts › without JavaScript › finds Bristol (narrow)',
      },
      { result: 'failed', test: 'web › home.spec.ts › without JavaScript › finds Bristol (wide)' },
    ]);
  });

  it('hold a failure for an error outside any test', () => {
    const report = { suites: [], errors: [{ message: 'The API did not answer' }] };
    expect(playwrightOutcomes('web', report)).toEqual([
      { result: 'failed', test: 'web › browser tests › The API did not answer' },
    ]);
  });
});
