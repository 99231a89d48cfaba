// From what zod says of a value to faults in words, one for each: a union is resolved to the branch
// that was meant, and a misspelt field is one fault, not one missing and one unknown.
import * as z from 'zod';
import { textPatterns } from '../model/text';
import type { UnsoundPath } from './readable';
import { shapeRules, type ShapeCode } from './shape-codes';
import { listInWords, nearest, nearestFirst, valueInWords } from './words';

export interface ShapeFault {
  code: ShapeCode;
  path: PropertyKey[];
  found: string;
  expected: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a value, all faults at once. */
export function shapeFaults(schema: z.ZodType, value: unknown): ShapeFault[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const issues = withoutMisspelt(
    schema,
    result.error.issues.flatMap((issue) => resolved(issue, value)),
  );
  return issues.flatMap((issue) => faultsOf(schema, issue, value));
}

/** Every place that the schema finds fault with; of a union the whole, since its branches disagree. */
export function unsoundPaths(schema: z.ZodType, value: unknown): UnsoundPath[] {
  return (schema.safeParse(value).error?.issues ?? []).flatMap((issue): UnsoundPath[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], isUnknown: true }))
      : [{ path: issue.path, isUnknown: false }],
  );
}

const forms: readonly (readonly [pattern: RegExp, words: string])[] = [
  [textPatterns.id, 'an id in small letters and digits, words joined by hyphens: `net-spending`'],
  [textPatterns.text, 'words for a reader, without a space at either end'],
  [textPatterns.webAddress, 'a web address, such as https://www.gov.uk/browse'],
  [textPatterns.day, 'a day as YYYY-MM-DD: `2024-12-16`'],
  [textPatterns.sha256, 'a SHA-256: 64 digits and small letters from a to f'],
  [textPatterns.authorityCode, 'the code of an authority: `E06000023`, `joint:…` or `lgf:E0221`'],
  [
    textPatterns.periodId,
    'a period: `2022-23` (financial year), `AY2022-23` (academic year), `2022` (calendar year) ' +
      'or `2022-10-01` (a date)',
  ],
];

/** A union's issue as those of the branch that was meant; undefined: none was. */
function resolved(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const inside = valueAt(value, issue.path);
  const branches = issue.errors
    .filter((issues) => !issues.some((inner) => isOfAnotherType(inner)))
    .map((issues) => ({ issues, misfit: misfitOf(issues, inside) }))
    .toSorted((a, b) => a.misfit - b.misfit);
  const [meant] = branches;
  if (!meant || meant.misfit >= noLikeness) return [issue];
  return meant.issues.flatMap((inner) =>
    resolved({ ...inner, path: [...issue.path, ...inner.path] }, value),
  );
}

const noLikeness = 1000;

function isOfAnotherType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

/** How little a value is like a branch: unknown fields weigh more than missing ones. */
function misfitOf(issues: readonly Issue[], value: unknown): number {
  const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const missing = issues.filter(
    (issue) => issue.path.length === 1 && valueAt(value, issue.path) === undefined,
  );
  if (missing.length > 0 && fields.length === unknown.length) {
    const misspelt = unknown.some(
      (key) =>
        nearest(
          key,
          missing.map(({ path }) => String(path[0])),
        ) !== undefined,
    );
    return misspelt ? 10 * unknown.length : noLikeness;
  }
  return 10 * unknown.length + missing.length;
}

/** Leaves out the missing field where an unknown one beside it is surely meant for it. */
function withoutMisspelt(schema: z.ZodType, issues: readonly Issue[]): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => {
            const field = nearest(key, fieldsAt(schema, issue.path));
            return field === undefined ? '' : JSON.stringify([...issue.path, field]);
          })
        : [],
    ),
  );
  return issues.filter((issue) => !meant.has(JSON.stringify(issue.path)));
}

function faultsOf(schema: z.ZodType, issue: Issue, value: unknown): ShapeFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(schema, issue.path, key));
  }
  const inside = valueAt(value, issue.path);
  const { code, expected } = judged(issue, inside);
  return [
    {
      code,
      path: issue.path,
      found: valueInWords(inside),
      expected,
      remedy: code === 'SHAPE_NOT_ALLOWED' ? nearestOf(issue, inside) : shapeRules[code].remedy,
    },
  ];
}

function judged(issue: Issue, value: unknown): { code: ShapeCode; expected: string } {
  const missing = value === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: missing ? 'SHAPE_FIELD_MISSING' : 'SHAPE_WRONG_TYPE',
        expected: typeInWords(issue.expected),
      };
    case 'invalid_format':
      return {
        code: value === '' ? 'SHAPE_EMPTY' : 'SHAPE_WRONG_FORM',
        expected: formInWords(issue),
      };
    case 'invalid_value':
      return {
        code: missing ? 'SHAPE_FIELD_MISSING' : notAllowed(value),
        expected: allowedInWords(issue.values, value),
      };
    case 'invalid_union': {
      const options = 'options' in issue ? issue.options : undefined;
      const expected = options ? allowedInWords(options, value) : branchesInWords(issue);
      return {
        code: missing ? 'SHAPE_FIELD_MISSING' : options ? notAllowed(value) : 'SHAPE_WRONG_TYPE',
        expected,
      };
    }
    case 'too_small':
      return issue.origin === 'array'
        ? { code: 'SHAPE_EMPTY', expected: 'a list with at least one entry' }
        : {
            code: 'SHAPE_OUT_OF_RANGE',
            expected: `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${issue.minimum}`,
          };
    case 'too_big':
      return { code: 'SHAPE_OUT_OF_RANGE', expected: `a number of at most ${issue.maximum}` };
    default:
      return { code: 'SHAPE_WRONG_FORM', expected: issue.message };
  }
}

function notAllowed(value: unknown): ShapeCode {
  if (value === '') return 'SHAPE_EMPTY';
  return typeof value === 'object' ? 'SHAPE_WRONG_TYPE' : 'SHAPE_NOT_ALLOWED';
}

function unknownField(schema: z.ZodType, path: PropertyKey[], key: string): ShapeFault {
  const fields = fieldsAt(schema, path);
  const meant = nearest(key, fields);
  return {
    code: 'SHAPE_FIELD_UNKNOWN',
    path: [...path, key],
    found: 'a field that the schema does not know',
    expected: listInWords(meant === undefined ? fields : nearestFirst(key, fields), 'or'),
    remedy:
      meant === undefined
        ? shapeRules.SHAPE_FIELD_UNKNOWN.remedy
        : `Did you mean \`${meant}\`? If not, take the field out.`,
  };
}

function typeInWords(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return Object.hasOwn(words, type) ? (words[type] ?? type) : type;
}

function formInWords(issue: Issue): string {
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  const form = forms.find(([known]) => String(known) === pattern);
  return form?.[1] ?? `a text of the form ${pattern}`;
}

function allowedInWords(values: readonly unknown[], value: unknown): string {
  const names = values.map(String);
  return listInWords(typeof value === 'string' ? nearestFirst(value, names) : names, 'or');
}

/** The branches of a union that a value is like none of: their types, or the fields they need. */
function branchesInWords(issue: Issue & { code: 'invalid_union' }): string {
  const branches = issue.errors.map((issues) => {
    const type = issues.find((inner) => isOfAnotherType(inner));
    if (type?.code === 'invalid_type') return typeInWords(type.expected);
    const fields = issues.flatMap(({ code, path }) =>
      code !== 'unrecognized_keys' && path.length === 1 ? [String(path[0])] : [],
    );
    return fields.length === 0 ? 'another form' : `an object with ${listInWords(fields, 'and')}`;
  });
  return [...new Set(branches)].join(', or ');
}

function nearestOf(issue: Issue, value: unknown): string {
  const options = 'values' in issue ? issue.values : 'options' in issue ? issue.options : [];
  const names = Array.isArray(options) ? options.map(String) : [];
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return meant === undefined
    ? shapeRules.SHAPE_NOT_ALLOWED.remedy
    : `Did you mean \`${meant}\`? Choose one of the list.`;
}

/** The fields that an object may have at a path; of all branches where a union stands there. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  ) {
    return fieldsAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, unknown> = schema.shape;
    if (key === undefined) return Object.keys(shape);
    return Object.hasOwn(shape, String(key)) ? fieldsAt(shape[String(key)], rest) : [];
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
