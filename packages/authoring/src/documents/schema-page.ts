// The reference of the JSON Schemas: every definition that they share, its fields, and what they mean.
import { blocks, code, document, heading, link, listed, section, table } from './markdown';

/** As much of JSON Schema as the generator of the schemas writes. */
interface Schema {
  title?: string;
  description?: string;
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}

export interface SchemaDocument extends Schema {
  definitions: Record<string, Schema>;
}

/** `schemas` by the name of their file without `.json`. */
export function schemaPage(schemas: ReadonlyMap<string, SchemaDocument>, command: string): string {
  const definitions = new Map(
    [...schemas.values()].flatMap((schema) => Object.entries(schema.definitions)),
  );
  return document(
    command,
    heading(1, 'Schema of the definitions'),
    'The definitions are data, and their shape is stated in JSON Schema (draft-07), made from the types ' +
      'in `packages/metrics-core/src/model`. The schemas come with the package, so that editors and ' +
      'programs in any language can check a document against them. What goes beyond shape (a caveat ' +
      'that touches no period, a formula that names an unknown column) is checked by ' +
      '`npx pnpm metrics check`.',
    section(2, 'The documents', documentsTable(schemas)),
    useSection,
    section(
      2,
      'The definitions',
      'In order of name. A field that is required is always there; another is left out where it has nothing to say. No other fields are allowed.',
      ...[...definitions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, schema]) => definitionSection(name, schema, definitions)),
    ),
  );
}

function documentsTable(schemas: ReadonlyMap<string, SchemaDocument>): string {
  return table(
    ['File', 'Import it as', 'Checks'],
    [...schemas].map(([name, schema]) => [
      code(`packages/metrics-core/schema/${name}.json`),
      code(`@oflog/metrics-core/schema/${name}.json`),
      definitionLink(nameOfReference(schema.$ref ?? '')),
    ]),
  );
}

const useSection = `## In an editor

Visual Studio Code completes and checks JSON files as you type when the settings of the workspace name
the schema. With the package installed:

\`\`\`json
{
  "json.schemas": [
    {
      "fileMatch": ["*.metric.json"],
      "url": "./node_modules/@oflog/metrics-core/schema/metric.json"
    },
    {
      "fileMatch": ["catalogue.json"],
      "url": "./node_modules/@oflog/metrics-core/schema/catalogue.json"
    }
  ]
}
\`\`\`

Other editors have a setting like it. A document that names its schema itself, in a field \`$schema\`,
has one field too many.

## In other languages

Any validator that knows draft-07 will do: Ajv in JavaScript, jsonschema in Python, jsonvalidate in R,
networknt's json-schema-validator in Java. In Python:

\`\`\`python
import json

import jsonschema

with open("catalogue.json") as catalogue, open("schema/catalogue.json") as schema:
    jsonschema.validate(json.load(catalogue), json.load(schema))
\`\`\`

In TypeScript the package has the types themselves and a zod schema of each, such as \`metricSchema\`;
both give the same verdict as the JSON Schema.`;

function definitionSection(
  name: string,
  schema: Schema,
  definitions: ReadonlyMap<string, Schema>,
): string {
  return section(
    3,
    name,
    // Descriptions come from comments in the code, which are written in Markdown.
    schema.description,
    shapeOf(schema, definitions),
  );
}

function shapeOf(schema: Schema, definitions: ReadonlyMap<string, Schema>): string {
  if (schema.anyOf?.some(({ properties }) => properties)) {
    return blocks(
      'One of:',
      ...schema.anyOf.map((choice, index) =>
        blocks(`${index + 1}. ${variantName(choice)}`, shapeOf(choice, definitions)),
      ),
    );
  }
  if (schema.properties !== undefined) return fieldTable(schema, definitions);
  return `${capitalised(typeOf(schema))}${limitsOf(schema)}.`;
}

/** `A record with \`kind\` \`sum\`` for a record that a constant tells from its like. */
function variantName(schema: Schema): string {
  const constant = Object.entries(schema.properties ?? {}).find(([, field]) => 'const' in field);
  if (constant === undefined) return capitalised(typeOf(schema));
  const [field, { const: value }] = constant;
  return `With ${code(field)} ${code(String(value))}:`;
}

function fieldTable(
  { properties = {}, required = [] }: Schema,
  definitions: ReadonlyMap<string, Schema>,
): string {
  return table(
    ['Field', 'Type', 'Required', 'Meaning'],
    Object.entries(properties).map(([field, schema]) => [
      code(field),
      `${typeOf(schema)}${limitsOf(schema)}`,
      required.includes(field) ? 'yes' : 'no',
      meaningOf(schema, definitions),
    ]),
  );
}

/** What the field itself says; else what the definition says that it, or each of its entries, is. */
function meaningOf(schema: Schema, definitions: ReadonlyMap<string, Schema>): string {
  const reference = schema.$ref ?? schema.items?.$ref;
  const text =
    schema.description ??
    (schema.const === undefined ? undefined : 'Tells this record from its like.') ??
    (reference === undefined
      ? undefined
      : definitions.get(nameOfReference(reference))?.description);
  return (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return definitionLink(nameOfReference(schema.$ref));
  if (schema.const !== undefined) return `always ${code(JSON.stringify(schema.const))}`;
  if (schema.enum !== undefined) {
    return `one of ${listed(
      schema.enum.map((value) => code(String(value))),
      'or',
    )}`;
  }
  if (schema.anyOf !== undefined) return listed(schema.anyOf.map(typeOf), 'or');
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    return `record: for each name ${typeOf(schema.additionalProperties)}`;
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return listed(
    types.map((type) => typeNames[type] ?? type),
    'or',
  );
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'record',
  array: 'list',
  null: 'null',
};

const largestWhole = Number.MAX_SAFE_INTEGER;

function limitsOf(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum, pattern, minItems } = schema;
  const limits = [
    minimum === undefined || minimum === -largestWhole ? undefined : `at least ${minimum}`,
    maximum === undefined || maximum === largestWhole ? undefined : `at most ${maximum}`,
    exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`,
    minItems === undefined ? undefined : `with at least ${minItems === 1 ? 'one' : minItems}`,
  ].filter((limit) => limit !== undefined);
  const matching =
    pattern === undefined ? '' : ` that matches ${code(pattern.replaceAll('|', '\\|'))}`;
  return [matching, ...limits].join(', ');
}

function definitionLink(name: string): string {
  return link(name, `#${name.toLowerCase()}`);
}

function nameOfReference(reference: string): string {
  return reference.replace('#/definitions/', '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
