import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DeclarationFinding } from '../declarations/finding';
import { copyDeclarations } from '../testing/declarations-copy';
import { smallArea } from '../testing/small-area';
import { withRegister } from '../testing/with-register';
import { checkDeclarations } from './check-declarations';

const policyAreas = 'packages/metrics-core/src/policy-areas';

/** A small area with one text of one file replaced. */
function broken(id: string, file: string, from: string, to: string): Record<string, string> {
  return several(id, { [file]: [[from, to]] });
}

/** A small area with several texts of several files replaced. */
function several(
  id: string,
  changes: Record<string, readonly (readonly [from: string, to: string])[]>,
): Record<string, string> {
  const area: Record<string, string> = smallArea(id);
  for (const [file, replacements] of Object.entries(changes)) {
    for (const [from, to] of replacements) {
      const text = area[`${id}/${file}.ts`] ?? '';
      if (!text.includes(from)) throw new Error(`${file}.ts does not hold ${from}`);
      area[`${id}/${file}.ts`] = text.replace(from, to);
    }
  }
  return area;
}

const files: Record<string, string> = {
  'README.md': 'Notes on areas.',
  ...smallArea('sound'),
  'sound/notes.json': '{ not even JSON',
  'sound/pictures/bench.png': 'PNG',
  ...broken('syntax', 'benches', 'decimals: 1,', 'decimals: 1'),
  ...broken('absent-file', 'benches', "'./returns'", "'./return'"),
  ...broken('absent-name', 'benches', '{ councils }', '{ council as councils }'),
  ...broken('missing-field', 'benches', "  question: 'How many benches has a park?',\n", ''),
  ...broken('wrong-type', 'benches', 'decimals: 1,', "decimals: 'one',"),
  ...broken('unknown-field', 'benches', '  decimals: 1,', '  decimals: 1,\n  colour: 7,'),
  ...broken('unknown-name', 'benches', 'merged: recomputedFromParts', 'merged: recomputedFromPart'),
  ...broken('unknown-column', 'benches', "column(returns, 'parks')", "column(returns, 'park')"),
  ...broken('dangling', 'benches', "'population'", "'populations'"),
  ...broken('twins', 'benches', "id: 'twins-benches'", "id: 'sound-benches'"),
  ...smallArea('same-list'),
  'same-list/index.ts': `import { seats } from './seats';\n${(
    smallArea('same-list')['same-list/index.ts'] ?? ''
  ).replace('[benches]', '[benches, seats]')}`,
  'same-list/seats.ts': (smallArea('same-list')['same-list/benches.ts'] ?? '')
    .replace('const benches =', 'const seats =')
    .replace("  question: 'How many benches has a park?',\n", '')
    .replace('-differ', '-differ-too')
    .replace('are larger than', 'are shadier than'),
  ...several('name-and-others', {
    benches: [
      ['merged: recomputedFromParts', 'merged: recomputedFromPart'],
      ["'population'", "'populations'"],
      ['decimals: 1,', "decimals: 'one',"],
    ],
    index: [['[returns]', '[return_]']],
  }),
  ...several('shape-and-meaning', {
    benches: [
      ['decimals: 1,', "decimals: 'one',"],
      ["'population'", "'populations'"],
      ["'Who sits on them?'", "'People sit on them.'"],
    ],
  }),
  ...several('far-away', {
    responsibility: [["statement: 'Unitary authorities.'", "statement: ''"]],
    returns: [["meaning: 'Parks that", "meaning: ' Parks that"]],
  }),
  ...broken('throws', 'returns', 'export const', "JSON.parse('{');\n\nexport const"),
  ...broken('no-publication', 'benches', "column(returns, 'parks')", "column(undefined, 'parks')"),
  ...broken('no-list', 'index', 'metrics: [benches]', 'metrics: benches'),
  ...broken('no-entry', 'index', '[benches]', '[benches, undefined]'),
  ...broken('no-caveats', 'benches', '  caveats: [parksDiffer],\n', ''),
  ...broken(
    'circle',
    'responsibility',
    "from '../../model';",
    "from '../../model';\nimport { benches } from './benches';\n\nexport const first = benches.id;",
  ),
  ...broken('not-listed', 'benches', '  caveats: [parksDiffer],', '  caveats: [],'),
  'not-listed/index.ts':
    smallArea('not-listed')['not-listed/index.ts']?.replace('[benches]', '[]') ?? '',
  ...broken('other-id', 'index', "id: 'other-id'", "id: 'another-id'"),
  ...broken(
    'two-areas',
    'index',
    'export const area',
    'export const spare = definePolicyArea({} as never);\nexport const area',
  ),
  'no-index/benches.ts': 'export const benches = 1;\n',
};

/** Time for reading all declarations several times over, on a machine that does other things too. */
const severalChecks = 180_000;

let sound: string;
let root: string;
let findings: DeclarationFinding[];
let findingsOfSound: DeclarationFinding[];

beforeAll(async () => {
  sound = copyDeclarations();
  root = copyDeclarations(files);
  mkdirSync(join(root, policyAreas, 'empty'));
  findings = await checkDeclarations(root);
  findingsOfSound = await checkDeclarations(sound);
}, severalChecks);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(sound, { recursive: true, force: true });
});

function inFolder(folder: string): DeclarationFinding[] {
  return findings.filter(({ place }) => place?.file.startsWith(`${policyAreas}/${folder}/`));
}

/** `code file:line kind id field`, in short. */
function inShort({ code, place, definition, field }: DeclarationFinding): string {
  const file = place?.file.split('/').at(-1) ?? '';
  const line = place?.line === undefined ? '' : `:${place.line}`;
  return [code, `${file}${line}`, definition && `${definition.kind} ${definition.id}`, field]
    .filter((part) => part !== undefined)
    .join(', ');
}

describe('checking declarations', () => {
  it('finds nothing in a sound area, whatever else lies in its folder', () => {
    expect(inFolder('sound')).toEqual([]);
  });

  const expected: Record<string, string[]> = {
    syntax: ['DECLARATION_SYNTAX, benches.ts:36, metric syntax-benches'],
    'absent-file': ['DECLARATION_IMPORT, benches.ts:13'],
    'absent-name': ['DECLARATION_IMPORT, benches.ts:12'],
    'missing-field': ['SHAPE_FIELD_MISSING, benches.ts:29, metric missing-field-benches, question'],
    'wrong-type': ['SHAPE_WRONG_TYPE, benches.ts:35, metric wrong-type-benches, decimals'],
    'unknown-field': ['SHAPE_FIELD_UNKNOWN, benches.ts:36, metric unknown-field-benches, colour'],
    'unknown-name': ['DECLARATION_NAME, benches.ts:42, metric unknown-name-benches, merged'],
    'name-and-others': [
      'DECLARATION_NAME, index.ts:14, policy-area name-and-others, publications',
      'DECLARATION_NAME, benches.ts:42, metric name-and-others-benches, merged',
      'SHAPE_WRONG_TYPE, benches.ts:35, metric name-and-others-benches, decimals',
      'REFERENCE_DEAD, benches.ts:45, metric name-and-others-benches, context[0]',
    ],
    'shape-and-meaning': [
      'SHAPE_WRONG_TYPE, benches.ts:35, metric shape-and-meaning-benches, decimals',
      'REFERENCE_DEAD, benches.ts:45, metric shape-and-meaning-benches, context[0]',
      'QUESTION_NOT_ASKED, benches.ts:49, metric shape-and-meaning-benches, questions[0]',
    ],
    'far-away': [
      'SHAPE_EMPTY, responsibility.ts:7, policy-area far-away, responsible.statement',
      'SHAPE_WRONG_FORM, returns.ts:18, publication far-away-returns, columns.parks.meaning',
    ],
    'same-list': [
      'DECLARATION_TYPE, seats.ts:29, metric same-list-benches, question',
      'ID_TWICE, seats.ts:30, metric same-list-benches, id',
    ],
    dangling: ['REFERENCE_DEAD, benches.ts:45, metric dangling-benches, context[0]'],
    twins: ['ID_TWICE, benches.ts:30, metric sound-benches, id'],
    throws: ['DECLARATION_THROWS, returns.ts:5'],
    'no-publication': ['DECLARATION_TYPE, benches.ts:41, metric no-publication-benches, value'],
    'no-list': ['DECLARATION_NO_LIST, index.ts:15, policy-area no-list, metrics'],
    'no-entry': ['DECLARATION_NO_ENTRY, index.ts:15, policy-area no-entry, metrics[1]'],
    'no-caveats': ['DECLARATION_NO_LIST, benches.ts:29, metric no-caveats-benches, caveats'],
    circle: ['SHAPE_FIELD_MISSING, benches.ts:40, metric circle-benches, responsible'],
    'not-listed': [
      'DECLARATION_NOT_LISTED, benches.ts:23, caveat not-listed-differ',
      'DECLARATION_NOT_LISTED, benches.ts:29, metric not-listed-benches',
      'SHAPE_EMPTY, index.ts:15, policy-area not-listed, metrics',
    ],
    'other-id': ['DECLARATION_FOLDER_NAME, index.ts:8, policy-area another-id, id'],
    'two-areas': ['DECLARATION_NO_POLICY_AREA, index.ts'],
    'no-index': ['DECLARATION_NO_POLICY_AREA, index.ts'],
    empty: ['DECLARATION_NO_POLICY_AREA, index.ts'],
  };
  it.each(Object.entries(expected))(
    'says what is wrong in "%s", and nothing else',
    (folder, said) => {
      expect(inFolder(folder).map(inShort)).toEqual(said);
    },
  );

  it('says of a column that no publication has where it is asked for', () => {
    expect(inFolder('unknown-column').map(inShort)).toContain(
      'FORMULA_COLUMN_UNKNOWN, benches.ts:41, metric unknown-column-benches, value.denominator.column',
    );
  });

  it('says of each finding what was found, what was expected and how to mend it', () => {
    for (const { code, found, expected: wanted, remedy } of findings) {
      for (const text of [code, found, wanted, remedy]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\n|file:\/\/|\bat .*:\d+:\d+/);
      }
    }
  });

  it('names the declaration whose id is used again', () => {
    expect(inFolder('twins').find(({ code }) => code === 'ID_TWICE')?.found).toContain(
      `${policyAreas}/sound/benches.ts, line 30`,
    );
  });

  it('says the name that an import was probably meant to have', () => {
    expect(inFolder('absent-name')[0]?.remedy).toContain('"councils"');
  });

  it('finds in other files what it finds without the broken areas', () => {
    const fixtures = new Set(['empty', ...Object.keys(files).map((path) => path.split('/')[0])]);
    const ofOthers = findings.filter(
      ({ place }) => !fixtures.has(place?.file.slice(policyAreas.length + 1).split('/')[0]),
    );
    expect(ofOthers).toEqual(findingsOfSound);
  });

  it('puts files that cannot be read before types, shape and meaning', () => {
    const firstOfFiles = [...Map.groupBy(findings, ({ place }) => place?.file).values()].map(
      ([first]) => first?.code ?? '',
    );
    const stages = [
      'DECLARATION_(SYNTAX|IMPORT|NO_POLICY)',
      'DECLARATION_(?!TYPE)',
      'DECLARATION_TYPE',
      '',
    ];
    const stageOf = (code: string) => stages.findIndex((stage) => new RegExp(stage).test(code));
    expect(firstOfFiles.map(stageOf)).toEqual(firstOfFiles.map(stageOf).toSorted((a, b) => a - b));
  });
});

describe('checking declarations beside the register of authorities', () => {
  it(
    'names codes that it has not, in whatever names authorities, with the nearest that it has',
    async () => {
      const folder = withRegister(
        copyDeclarations(
          several('strange', {
            responsibility: [['bodies: [],', "bodies: [{ authority: 'E06999999' }],"]],
            benches: [
              [
                "severity: 'note',",
                "severity: 'note',\n  scope: [{ authorities: ['E06000999'] }],",
              ],
            ],
            returns: [
              [
                "periods: ['2022-23'],",
                `periods: ['2022-23'],
      absences: [{ authorities: ['E06009999'], state: 'not-published', reason: 'It has no parks.' }],`,
              ],
            ],
          }),
        ),
      );
      const found = (await checkDeclarations(folder)).filter(
        ({ code }) => code === 'AUTHORITY_UNKNOWN',
      );
      expect(found.map(inShort)).toEqual([
        'AUTHORITY_UNKNOWN, returns.ts:27, publication strange-returns, releases[0].absences[0].authorities[0]',
        'AUTHORITY_UNKNOWN, responsibility.ts:6, policy-area strange, responsible.bodies[0].authority',
        'AUTHORITY_UNKNOWN, benches.ts:26, caveat strange-differ, scope[0].authorities[0]',
      ]);
      for (const { remedy } of found) {
        expect(remedy).toMatch(/^Did you mean "E06\d{6}" \([A-Z].+\)\?/);
      }
      rmSync(folder, { recursive: true, force: true });
    },
    severalChecks,
  );
});

describe('checking declarations whose shared part cannot be read', () => {
  it(
    'names that fault, and calls nothing dead or unused for it',
    async () => {
      const folder = copyDeclarations({ '../context/index.ts': 'export const shared = {\n' });
      const known = new Set(findingsOfSound.map(inShort));
      const found = (await checkDeclarations(folder)).map(inShort);
      expect(found.filter((finding) => !known.has(finding))).toEqual([
        'DECLARATION_SYNTAX, index.ts:2',
      ]);
      rmSync(folder, { recursive: true, force: true });
    },
    severalChecks,
  );
});
