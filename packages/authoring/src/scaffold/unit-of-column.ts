// The unit of a column as a metric says it: by the call that the publication makes of the model, where
// it makes one, else by what it comes to.
import type { Unit } from '@oflog/metrics-core';
import * as model from '@oflog/metrics-core';
import ts from 'typescript';

import { nodeOfField } from '../declarations/field-in-source';
import type { Declared, SourceIndex } from '../declarations/source-index';
import { code, sourceOf, toLiteral, type Code } from '../source/source-text';

export interface UnitSource {
  readonly unit: Code;
  /** What the model must be asked for. */
  readonly unitFrom?: string;
}

export function unitOfColumn(
  unit: Unit,
  column: string,
  { argument }: Declared,
  { constants }: SourceIndex,
): UnitSource {
  const written = argument && nodeOfField(argument, ['columns', column, 'unit'], constants);
  const value =
    written && ts.isPropertyAssignment(written) && written.name.getText() === 'unit'
      ? written.initializer
      : undefined;
  const called = value && (ts.isCallExpression(value) ? value.expression : value);
  if (value && called && ts.isIdentifier(called) && called.text in model && isPlain(value)) {
    return { unit: code(value.getText()), unitFrom: called.text };
  }
  return { unit: code(sourceOf(toLiteral(unit))) };
}

/** Whether it means the same in another file: it names nothing but what it calls. */
function isPlain(value: ts.Expression): boolean {
  if (!ts.isCallExpression(value)) return true;
  return value.arguments.every(
    (argument) =>
      ts.isLiteralExpression(argument) ||
      (ts.isObjectLiteralExpression(argument) &&
        argument.properties.every(
          (property) =>
            ts.isPropertyAssignment(property) && ts.isLiteralExpression(property.initializer),
        )),
  );
}
