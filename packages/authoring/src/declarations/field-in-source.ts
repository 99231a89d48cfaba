// Where in the source a field of a definition is written: followed from the declaration through objects,
// lists and constants, imported ones too, as far as they say it themselves.
import ts from 'typescript';

import { valueOfName, type Constants } from './static-text';

/** `releases[0].tables[0].columns["All ages"]` → `releases`, `0`, `tables`, `0`, `columns`, `All ages`. */
export function partsOfField(field: string): string[] {
  return [...field.matchAll(/\["((?:[^"\\]|\\.)*)"\]|(\w+)/g)].map(
    ([, quoted, word]) => word ?? quoted ?? '',
  );
}

/** The nearest node to what the path leads to: itself, or what it should stand in. */
export function nodeOfField(
  start: ts.Expression,
  parts: readonly string[],
  constants: Constants,
): ts.Node {
  let node: ts.Node = start;
  let value: ts.Expression | undefined = start;
  for (const part of parts) {
    const written: ts.Expression | undefined = value && literalOf(value, constants);
    if (written === undefined) return node;
    if (written !== value) node = written;
    const next = entryOf(written, part, constants);
    if (next === undefined) return node;
    node = next;
    value = valueOf(next);
  }
  return node;
}

/** How many names are followed to what they stand for: two may stand for each other. */
const mostNames = 8;

function literalOf(
  expression: ts.Expression,
  constants: Constants,
  names = 0,
): ts.Expression | undefined {
  if (
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  ) {
    return literalOf(expression.expression, constants, names);
  }
  if (!ts.isIdentifier(expression) || names === mostNames) return expression;
  const value = valueOfName(expression.text, expression.getSourceFile(), constants);
  return value && literalOf(value, constants, names + 1);
}

function entryOf(literal: ts.Expression, part: string, constants: Constants): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(literal)) return propertyOf(literal, part, constants);
  if (!ts.isArrayLiteralExpression(literal)) return undefined;
  const before = literal.elements.slice(0, Number(part) + 1);
  return before.some((element) => ts.isSpreadElement(element)) ? undefined : before[Number(part)];
}

/** The last of the name, as at run time; what is spread in counts where it says its properties. */
function propertyOf(
  { properties }: ts.ObjectLiteralExpression,
  name: string,
  constants: Constants,
  spreads = 0,
): ts.Node | undefined {
  for (const property of properties.toReversed()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = literalOf(property.expression, constants);
      const inside =
        spread && ts.isObjectLiteralExpression(spread) && spreads < mostNames
          ? propertyOf(spread, name, constants, spreads + 1)
          : undefined;
      if (inside) return inside;
    } else if (nameOf(property) === name) {
      return property;
    }
  }
  return undefined;
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : undefined;
}

function valueOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isPropertyAssignment(node)) return node.initializer;
  if (ts.isShorthandPropertyAssignment(node)) return node.name;
  return ts.isExpression(node) ? node : undefined;
}
