// Checks the parameters of a request by their zod schema; what is wrong becomes faults.
import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';

import type { Fault } from '../schemas/problem';
import { problems } from './catalogue';
import { nearest } from './nearest';
import { RequestError } from './problem';

export const checkParameters: FastifySchemaCompiler<z.ZodObject> = ({ schema }) => {
  const lists = listsAmong(schema);
  return (given: unknown) => {
    const data = withLists(given, lists);
    const checked = schema.safeParse(data);
    if (checked.success) return { value: checked.data };
    const [first, ...rest] = checked.error.issues.flatMap((issue) =>
      faultsOf(issue, data, Object.keys(schema.shape)),
    );
    return { error: first === undefined ? checked.error : new RequestError(first, ...rest) };
  };
};

/** Names of the parameters that may be given more than once. */
function listsAmong({ shape }: z.ZodObject): Set<string> {
  return new Set(
    Object.entries(shape).flatMap(([name, field]) => {
      const required: unknown = field instanceof z.ZodOptional ? field.unwrap() : field;
      return required instanceof z.ZodArray ? [name] : [];
    }),
  );
}

/** One text is a list too, where a list is taken. */
function withLists(given: unknown, lists: ReadonlySet<string>): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      lists.has(name) && typeof value === 'string' ? [value] : value,
    ]),
  );
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, known: readonly string[]): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => unknownParameter(name, known));
  }
  const parameter = String(issue.path[0] ?? '');
  const found = textAt(data, issue.path);
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const expected = expectedBy(issue, choices);
  return [
    {
      code: 'invalid-parameter',
      detail: `Parameter "${parameter}" is "${found}": expected ${expected}.`,
      parameter,
      found,
      nearest: nearest(found, choices),
      ...(choices.length > 0 && { allowed: choices }),
    },
  ];
}

function expectedBy(issue: z.core.$ZodIssue, choices: readonly string[]): string {
  if (choices.length > 0) return `one of ${choices.join(', ')}`;
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_format') return formats[issue.format] ?? 'a text';
  return expectations[issue.code] ?? 'a text';
}

const formats: Readonly<Record<string, string>> = {
  date: 'a day of the calendar, written as 2024-03-31',
};

const expectations: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  too_small: 'something in it',
  invalid_type: 'one text, given once',
};

function unknownParameter(name: string, known: readonly string[]): Fault {
  const takes = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes no parameters.';
  return {
    code: 'unknown-parameter',
    detail: `This resource has no parameter "${name}". ${takes} ${problems['unknown-parameter'].remedy}`,
    parameter: name,
    found: name,
    nearest: nearest(name, known),
    allowed: [...known],
  };
}

function textAt(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  }
  return Array.isArray(at) ? at.join('", "') : typeof at === 'string' ? at : '';
}
