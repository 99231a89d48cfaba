// What each test came to, read from the JSON reports of vitest and Playwright.

export interface Outcome {
  result: 'passed' | 'failed' | 'skipped';
  /** Package and names of suite and test, as a reader would look for it. */
  test: string;
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

interface PlaywrightSuite {
  title: string;
  specs: { title: string; tests: { status: string; projectName: string }[] }[];
  suites?: PlaywrightSuite[];
}

export function vitestOutcomes(packageName: string, report: VitestReport): Outcome[] {
  return report.testResults.flatMap((file) => {
    const outcomes = file.assertionResults.map(({ ancestorTitles, title, status }) => ({
      result: resultOf(status, 'passed'),
      test: [packageName, ...ancestorTitles.filter((text) => text !== ''), title].join(' › '),
    }));
    const unexplained =
      file.status === 'failed' && !outcomes.some(({ result }) => result === 'failed');
    if (unexplained) outcomes.push(failure(packageName, file.name, file.message));
    return outcomes;
  });
}

export function playwrightOutcomes(packageName: string, report: PlaywrightReport): Outcome[] {
  return [
    ...report.suites.flatMap((suite) => suiteOutcomes(suite, [packageName])),
    ...report.errors.map(({ message }) => failure(packageName, 'browser tests', message ?? '')),
  ];
}

/** Counts as one failed test: a test file that did not load, or a run without a report. */
export function failure(packageName: string, what: string, message: string): Outcome {
  const firstLine = message.split('\n', 1)[0] ?? '';
  return { result: 'failed', test: [packageName, what, firstLine].filter(Boolean).join(' › ') };
}

function suiteOutcomes(suite: PlaywrightSuite, above: string[]): Outcome[] {
  const names = [...above, suite.title];
  return [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status, projectName }) => ({
        result: resultOf(status, 'expected'),
        test: [...names, projectName === '' ? title : `${title} (${projectName})`].join(' › '),
      })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => suiteOutcomes(inner, names)),
  ];
}

/** Whatever is neither passed nor skipped has failed: an unfinished or a flaky test is no pass. */
function resultOf(status: string, passed: string): Outcome['result'] {
  if (status === passed) return 'passed';
  return status === 'skipped' || status === 'todo' ? 'skipped' : 'failed';
}
