// The text that an expression of a declaration stands for, as far as the source alone says it.
import ts from 'typescript';

/** The constants of all files, by file and name, and where the names that a file imports come from. */
export interface Constants {
  readonly values: ReadonlyMap<string, ReadonlyMap<string, ts.Expression>>;
  /** File of the module that a file imports under a specifier. */
  readonly resolve: (file: string, specifier: string) => string | undefined;
}

/** A text with a hole for each part that only running the code would tell. */
export type StaticText = readonly (string | null)[];

/** How many names are followed to the names that they stand for: two may stand for each other. */
const mostNames = 8;

/** The parts of a text; undefined where the expression is no text. */
export function staticText(
  expression: ts.Expression,
  file: ts.SourceFile,
  constants: Constants,
  names = 0,
): StaticText | undefined {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [
      expression.head.text,
      ...expression.templateSpans.flatMap((span) => [
        ...(staticText(span.expression, file, constants, names) ?? [null]),
        span.literal.text,
      ]),
    ];
  }
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression)) {
    return staticText(expression.expression, file, constants, names);
  }
  return ts.isIdentifier(expression) && names < mostNames
    ? textOfName(expression.text, file, constants, names + 1)
    : undefined;
}

/** Whether a text that is known in part may be `text`. */
export function mayBe(known: StaticText, text: string): boolean {
  const pattern = known.map((part) => (part === null ? '.+' : RegExp.escape(part))).join('');
  return new RegExp(`^${pattern}$`).test(text);
}

/** What a constant of a file, or one that it imports, stands for. */
export function valueOfName(
  name: string,
  file: ts.SourceFile,
  constants: Constants,
): ts.Expression | undefined {
  const own = constants.values.get(file.fileName)?.get(name);
  if (own) return own;
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const binding = bindings.elements.find((element) => element.name.text === name);
    if (!binding) continue;
    const from = constants.resolve(file.fileName, statement.moduleSpecifier.text);
    return constants.values.get(from ?? '')?.get((binding.propertyName ?? binding.name).text);
  }
  return undefined;
}

function textOfName(
  name: string,
  file: ts.SourceFile,
  constants: Constants,
  names: number,
): StaticText | undefined {
  const value = valueOfName(name, file, constants);
  return value && staticText(value, value.getSourceFile(), constants, names);
}
