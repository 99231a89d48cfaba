// What the compiler says of declarations, as findings: names that do not exist, properties missing or
// misspelt, values of another type. Files that cannot be parsed are left to the bundler.
import { join } from 'node:path';

import ts from 'typescript';

import type { DeclarationFinding } from './finding';
import { declarationFiles, named, type DeclarationFolders } from './folders';

const longest = 160;

/** What the compiler calls names that nothing declares. */
const undeclared: ReadonlySet<number> = new Set([2304, 2552, 18004]);

/** The type errors of every file of declarations, without building anything. */
export function typeErrors(folders: DeclarationFolders): DeclarationFinding[] {
  const files = declarationFiles(folders);
  const program = ts.createProgram(files, compilerOptions(folders));
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    if (!file || program.getSyntacticDiagnostics(file).length > 0) return [];
    return program.getSemanticDiagnostics(file).map((diagnostic) => ({
      code: undeclared.has(diagnostic.code) ? 'DECLARATION_NAME' : 'DECLARATION_TYPE',
      place: {
        file: named(name, folders),
        line: file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      },
      ...inWords(diagnostic, file),
    }));
  });
}

function compilerOptions({ metricsCore }: DeclarationFolders): ts.CompilerOptions {
  const config: unknown = ts.readConfigFile(join(metricsCore, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, metricsCore);
  // Declarations use nothing of Node, and its types are the slowest to read.
  return { ...options, noEmit: true, types: [] };
}

type Words = Pick<DeclarationFinding, 'field' | 'found' | 'expected' | 'remedy'>;

/** Each pattern of the compiler's sentences with what it means to a writer of definitions. */
const sentences: readonly (readonly [RegExp, (parts: readonly string[], at: string) => Words])[] = [
  [
    /Property '(\w+)' is missing in type/,
    ([property = ''], at) => ({
      field: inside(at, property),
      found: 'nothing',
      expected: `a property "${property}"`,
      remedy: `Add "${property}"; another declaration of the same kind shows how.`,
    }),
  ],
  [
    /is missing the following properties from type '[^]*\[\]': length/,
    (_, at) => ({
      ...(at === '' ? {} : { field: at }),
      found: 'one value',
      expected: 'a list: "[ … ]"',
      remedy: 'Put it between square brackets.',
    }),
  ],
  [
    /is missing the following properties from type '[^]*?': (.*)/,
    ([properties = ''], at) => ({
      field: inside(at, properties.split(', ')[0] ?? ''),
      found: 'nothing',
      expected: `the properties ${properties.replace(/\.$/, '')}`,
      remedy: 'Add them; another declaration of the same kind shows how.',
    }),
  ],
  [
    /'(\w+)' does not exist in type '[^]*?'\. Did you mean to write '(\w+)'\?/,
    ([found = '', meant = '']) => ({
      field: found,
      found: `the property "${found}"`,
      expected: `"${meant}"`,
      remedy: `Write "${meant}".`,
    }),
  ],
  [
    /known properties, and '(\w+)' does not exist in type/,
    ([found = '']) => ({
      field: found,
      found: `the property "${found}", which nothing knows`,
      expected: 'properties of the model only',
      remedy: `Correct the name, or take "${found}" out.`,
    }),
  ],
  [
    /(?:Cannot find name|for the shorthand property) '(\w+)'(?:\. Did you mean '(\w+)'\?)?/,
    ([found = '', meant], at) => ({
      ...(at === '' ? {} : { field: at }),
      found: `the name "${found}", which is not declared`,
      expected: 'a name declared above or imported',
      remedy:
        meant && meant !== 'undefined'
          ? `Write "${meant}", or import "${found}".`
          : 'Import it, or correct the spelling.',
    }),
  ],
  [
    /(?:Type|Argument of type) '([^]*?)' is not assignable to (?:parameter of )?type '([^]*?)'\.(?: Did you mean '(.*?)'\?)?\s*$/,
    ([found = '', expected = '', meant], at) => ({
      ...(at === '' ? {} : { field: at }),
      found: shortened(found),
      expected: shortened(expected.replaceAll(' | ', ' or ')),
      remedy: meant ? `Write ${meant}.` : 'Write a value of the expected type.',
    }),
  ],
];

function inWords(diagnostic: ts.Diagnostic, file: ts.SourceFile): Words {
  const said = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  const at = propertyAt(file, diagnostic.start ?? 0);
  // The last line of the compiler's explanation is the nearest to the fault.
  for (const line of said.split('\n').toReversed()) {
    for (const [pattern, words] of sentences) {
      const match = pattern.exec(line);
      if (match) return words(match.slice(1), at);
    }
  }
  return {
    ...(at === '' ? {} : { field: at }),
    found: shortened(said),
    expected: 'a declaration that the compiler accepts',
    remedy: 'Correct this line; "npx pnpm typecheck" says the same at greater length.',
  };
}

/** Path of the properties that lead to a position: `bounds.min`. */
function propertyAt(file: ts.SourceFile, position: number): string {
  const path: string[] = [];
  const descend = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      path.push(node.name.getText(file));
    }
    ts.forEachChild(node, (child) => {
      if (child.getStart(file) <= position && position < child.end) descend(child);
    });
  };
  descend(file);
  return path.join('.');
}

function inside(path: string, property: string): string {
  return path === '' ? property : `${path}.${property}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
