import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkDeclarations } from '../check/check-declarations';
import { copyDeclarations, repository, writePolicyAreas } from '../testing/declarations-copy';
import { runCommand } from '../testing/run-command';
import { smallArea } from '../testing/small-area';
import { withRegister } from '../testing/with-register';
import { newMetric } from './new-metric';
import { newPolicyArea } from './new-policy-area';

let copy: string;
const area = (id: string) => path.join(copy, 'packages/metrics-core/src/policy-areas', id);
const text = (id: string, file: string) => readFileSync(path.join(area(id), file), 'utf8');

/** Metropolitan districts with a figure each, in a shape that no declared file has. */
const survey = [
  'Public libraries,,,',
  ',,Libraries,Libraries',
  'ONS code,Council,All 2022-23,All 2023-24',
  ...readFileSync(path.join(repository, 'data/authorities.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(
      ([code, , , type, , , , to]) => code !== '' && type === 'metropolitan-district' && to === '',
    )
    .map(([code = '', , name = ''], i) => `${code},${name},${10 + i},${i === 2 ? '[x]' : 20 + i}`),
  'E92000001,England,900,950',
].join('\n');

beforeAll(() => {
  copy = withRegister(copyDeclarations());
  writeFileSync(path.join(copy, 'libraries.csv'), survey);
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('new-policy-area', () => {
  it('drafts an area from a file, whose faults are then what only a person knows', async () => {
    const { exitCode, printed } = await runCommand(
      newPolicyArea,
      [
        ...['public-libraries', '--from', 'libraries.csv', '--title', 'Public libraries'],
        ...['--summary', 'Libraries that councils run.', '--publisher', 'Library Office'],
        ...['--publication', 'library-survey', '--metric', 'number-of-libraries'],
      ],
      copy,
    );
    expect(exitCode).toBe(0);
    expect(printed).toContain('What "[x]" means in figures');
    expect(readdirSync(area('public-libraries')).sort()).toEqual([
      'caveats.ts',
      'index.ts',
      'library-survey.ts',
      'number-of-libraries.ts',
      'responsibility.ts',
    ]);
    const publication = text('public-libraries', 'library-survey.ts');
    expect(publication).toContain("covers: ['metropolitan-district']");
    expect(publication).toContain("'2022-23': 'All 2022-23'");
    expect(publication).toContain("missing: { '[x]': 'not-available' }");

    const findings = await checkDeclarations(copy);
    const own = findings.filter(({ place }) => place?.file.includes('/public-libraries/'));
    expect(own).toEqual(findings);
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['SHAPE_EMPTY', 'BOUNDS_REVERSED', 'COVERAGE_EXPECTS_NOTHING']),
    );
    const fields = findings.map(({ definition, field }) => `${definition?.kind ?? ''} ${field}`);
    for (const field of [
      'publication licence.attribution',
      'publication releases[0].published',
      'publication columns.all.meaning',
      'caveat text',
      'metric question',
      'metric polarity.reason',
      'metric context',
      'policy-area responsible.statement',
    ]) {
      expect(fields).toContain(field);
    }
  }, 60_000);

  it('compiles with nothing said at all, and never waits for an answer', async () => {
    const { exitCode } = await runCommand(newPolicyArea, ['quiet-area'], copy);
    expect(exitCode).toBe(0);
    const codes = (await checkDeclarations(copy))
      .filter(({ place }) => place?.file.includes('/quiet-area/'))
      .map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(20);
    expect(new Set(codes.filter((code) => !code.startsWith('SHAPE_')))).toEqual(
      new Set([
        'RESPONSIBLE_NOBODY',
        'RELEASE_ID_WRONG',
        'BOUNDS_REVERSED',
        'COVERAGE_EXPECTS_NOTHING',
      ]),
    );
    rmSync(area('quiet-area'), { recursive: true });
  }, 60_000);

  it('asks at a terminal for what no flag says', async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return question.startsWith('Title of the policy area') ? 'Asked for' : '';
    };
    await runCommand(newPolicyArea, ['asked-area', '--summary', 'Said before.'], copy, ask);
    expect(asked).toHaveLength(7);
    expect(text('asked-area', 'index.ts')).toContain(
      "title: 'Asked for',\n  summary: 'Said before.'",
    );
    rmSync(area('asked-area'), { recursive: true });
  });

  it.each([
    [['Bad_Id'], 'expected small letters, digits and single hyphens'],
    [[], 'Name the new policy area by its id.'],
    [['finance'], 'There is a policy area "finance" already'],
    [['new-area', '--metric', 'No Id'], '"No Id" is no id of a metric'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const before = readdirSync(path.dirname(area('x')));
    await expect(runCommand(newPolicyArea, args, copy)).rejects.toThrow(message);
    expect(readdirSync(path.dirname(area('x')))).toEqual(before);
  });

  it('refuses a file that is no table, and writes nothing', async () => {
    writeFileSync(path.join(copy, 'letter.csv'), 'Dear reader,\nno figures here\n');
    await expect(
      runCommand(newPolicyArea, ['letters', '--from', 'letter.csv'], copy),
    ).rejects.toThrow('no table of authorities');
    const { exitCode, errors } = await runCommand(
      newPolicyArea,
      ['letters', '--from', 'nowhere.csv'],
      copy,
    );
    expect([exitCode, errors.split(' ')[0]]).toEqual([1, 'READ_FILE_MISSING']);
    expect(existsSync(area('letters'))).toBe(false);
  });
});

describe('new-metric', () => {
  it('adds a file and lists it last, leaving the rest of the area as it was', async () => {
    const { exitCode } = await runCommand(
      newMetric,
      ['public-libraries', 'libraries-per-head', '--title', 'Libraries per head'],
      copy,
    );
    expect(exitCode).toBe(0);
    expect(text('public-libraries', 'index.ts')).toContain(
      'metrics: [numberOfLibraries, librariesPerHead],',
    );
    expect(text('public-libraries', 'libraries-per-head.ts')).toContain(
      "value: column(librarySurvey, 'all'),",
    );
    expect(text('public-libraries', 'libraries-per-head.ts')).toContain(
      "import { accountability, responsibleCouncils } from './responsibility';",
    );
    const findings = (await checkDeclarations(copy)).filter(({ place }) =>
      place?.file.endsWith('libraries-per-head.ts'),
    );
    expect(findings.map(({ field }) => field)).toContain('caveats');
    expect(findings.map(({ code }) => code).filter((code) => !code.startsWith('SHAPE_'))).toEqual([
      'BOUNDS_REVERSED',
      'COVERAGE_EXPECTS_NOTHING',
    ]);
  }, 60_000);

  it('takes the unit of the column and the constants of the area', async () => {
    writePolicyAreas(copy, {
      ...smallArea('parks'),
      'parks/who-answers.ts': `import type { Accountability } from '../../model';

export const alone: Accountability = { shared: false, with: [], statement: 'The council.' };
`,
    });
    await runCommand(newMetric, ['parks', 'open-parks', '--column', 'parks'], copy);
    const source = text('parks', 'open-parks.ts');
    for (const line of [
      "import { column, count, defineMetric, exact, neutral, refused } from '../../model';",
      "import { councils } from './responsibility';",
      "import { alone } from './who-answers';",
      "  unit: count('parks'),",
      '  responsible: councils,',
      '  accountability: alone,',
    ]) {
      expect(source.split('\n')).toContain(line);
    }
    rmSync(area('parks'), { recursive: true });
  }, 60_000);

  it.each([
    [
      ['public-librarys', 'a-metric'],
      'There is no policy area "public-librarys". The nearest is "public-libraries".',
    ],
    [['public-libraries', 'number-of-libraries'], 'There is "number-of-libraries" already'],
    [['public-libraries', 'A metric'], 'is no id of a metric'],
    [['public-libraries', 'other', '--column', 'al'], 'The nearest is "all".'],
    [['public-libraries', 'other', '--publication', 'surveys'], 'lists no publication "surveys"'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const before = readdirSync(area('public-libraries'));
    await expect(runCommand(newMetric, args, copy)).rejects.toThrow(message);
    expect(readdirSync(area('public-libraries'))).toEqual(before);
  });
});
