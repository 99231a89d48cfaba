// Marks every constant at the top of a module as made by a pure expression, so that bundlers drop the
// declarations and schemas that nobody imports: they cannot know that `defineMetric(…)` and
// `z.strictObject(…)` do nothing but make a value.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: withPureConstants(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** `const a = f(b)` becomes `const a = /* @__PURE__ *\/ (() => (f(b)))()`; functions stay as they are. */
export function withPureConstants(source: string): string {
  const parsed = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const expressions = parsed.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && mayDoSomething(initializer) ? initializer : []));

  return expressions.reduceRight((text, expression) => {
    const [start, end] = [expression.getStart(parsed), expression.getEnd()];
    const made = `/* @__PURE__ */ (() => (${text.slice(start, end)}))()`;
    return text.slice(0, start) + made + text.slice(end);
  }, source);
}

function mayDoSomething(expression: ts.Expression): boolean {
  return !ts.isArrowFunction(expression) && !ts.isLiteralExpression(expression);
}
