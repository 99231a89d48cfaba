// The type of a value, for a reader: "number or null", "list of Observation", "one of similar, different".
import type { OpenAPIV3_1 } from 'openapi-types';

import { html, type Html } from './html';

export type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

export function schemaType(schema: Schema | undefined): Html {
  if (schema === undefined) return html`anything`;
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#${name}">${name}</a>`;
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return either(alternatives.map(schemaType));
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    return html`one of
    ${separated(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      ', ',
    )}`;
  }
  if (schema.type === 'array') return html`list of ${schemaType(schema.items)}`;
  if (schema.properties !== undefined) {
    const names = Object.keys(schema.properties).map((name) => html`<code>${name}</code>`);
    return html`object of ${separated(names, ', ')}`;
  }
  if (isSchema(schema.additionalProperties)) {
    return html`${schemaType(schema.additionalProperties)} by name`;
  }
  return either([schema.type ?? 'anything'].flat().map((type) => html`${type}`));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function either(parts: readonly Html[]): Html {
  return html`${separated(parts, ' or ')}`;
}

function separated(parts: readonly Html[], separator: string): readonly Html[] {
  return parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`));
}
