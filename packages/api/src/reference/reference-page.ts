// The OpenAPI document as a page to read: each address with its parameters and an example to follow, and
// each thing that answers hold with its fields. It needs no script.
import type { OpenAPIV3_1 } from 'openapi-types';

import { exampleAddress } from '../openapi/example-address';
import { html, words, type Html } from './html';
import { schemaType, type Schema } from './schema-type';

export const stylesheetPath = '/docs/style.css';

export function referencePage(document: OpenAPIV3_1.Document): string {
  const { info, tags = [], components } = document;
  const operations = operationsOf(document);
  const schemas = Object.entries(components?.schemas ?? {});
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference – ${info.title}</title>
        <meta
          name="description"
          content="Every address of the API, its parameters and its answers."
        />
        <link rel="stylesheet" href="${stylesheetPath}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to main content</a>
        <header>
          <p><strong>${info.title}</strong><br />Not an official government service</p>
        </header>
        <main id="content">
          <h1>API reference</h1>
          <p>${words(info.description ?? '')}</p>
          <p>
            For programs: <a href="/openapi.json">the OpenAPI document</a>. A later version may add
            fields, and values to lists such as states: read what you know and pass over the rest.
          </p>
          <nav aria-label="On this page">
            ${tags.map(
              ({ name }) =>
                html`<h2 class="small">${name}</h2>
                  <ul>
                    ${operations
                      .filter((operation) => operation.tags?.includes(name))
                      .map(
                        ({ path, operationId, summary }) =>
                          html`<li>
                            <a href="#${operationId ?? ''}"><code>${path}</code></a> ${words(
                              summary ?? '',
                            )}
                          </li>`,
                      )}
                  </ul>`,
            )}
          </nav>
          ${tags.map(
            ({ name, description }) =>
              html`<section>
                <h2>${name}</h2>
                <p>${words(description ?? '')}</p>
                ${operations
                  .filter((operation) => operation.tags?.includes(name))
                  .map(operationSection)}
              </section>`,
          )}
          <section>
            <h2>What answers hold</h2>
            ${schemas.map(([name, schema]) => schemaSection(name, schema))}
          </section>
        </main>
      </body>
    </html>`.text;
}

interface Operation extends OpenAPIV3_1.OperationObject {
  path: string;
}

function operationsOf({ paths = {} }: OpenAPIV3_1.Document): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    item?.get === undefined ? [] : [{ ...item.get, path }],
  );
}

function operationSection(operation: Operation): Html {
  const { path, operationId = '', summary = '', description = '', responses = {} } = operation;
  const parameters = (operation.parameters ?? []).filter((parameter) => 'name' in parameter);
  const address = exampleAddress(path, parameters);
  return html`<section aria-labelledby="${operationId}">
    <h3 id="${operationId}"><code>GET ${path}</code></h3>
    <p>${words(summary)}${description === '' ? '' : '. '}${words(description)}</p>
    ${
      parameters.length === 0
        ? html`<p>No parameters.</p>`
        : fieldTable(
            `Parameters of ${path}`,
            'Parameter',
            parameters.map(({ name, schema, description: meaning = '', required, in: place }) => ({
              name,
              type: html`${schemaType(schema as Schema | undefined)}${repeats(schema)}`,
              meaning: words(meaning),
              note: place === 'path' ? 'in the path' : required === true ? 'required' : '',
            })),
          )
    }
    <p>For example: <a href="${address}">${address}</a></p>
    <ul>
      ${Object.entries(responses).map(([status, answer]) => answerLine(status, answer))}
    </ul>
  </section>`;
}

function repeats(schema: unknown): string {
  const isList =
    typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'array';
  return isList ? ' (say the parameter once for each)' : '';
}

function answerLine(
  status: string,
  answer: OpenAPIV3_1.ResponseObject | OpenAPIV3_1.ReferenceObject,
): Html {
  if (!('description' in answer) || !('content' in answer))
    return html`<li><code>${status}</code></li>`;
  const contents = Object.entries(answer.content ?? {}).map(
    ([mediaType, { schema }]) => html` <code>${mediaType}</code>: ${dataOf(schema)}`,
  );
  return html`<li><code>${status}</code> ${words(answer.description)}${contents}</li>`;
}

/** Answers are `{ data, meta }`: what matters is what `data` holds. */
function dataOf(schema: Schema | undefined): Html {
  const data = schema !== undefined && 'properties' in schema ? schema.properties?.data : undefined;
  return schemaType(data ?? schema);
}

function schemaSection(name: string, schema: Schema): Html {
  if ('$ref' in schema) return html`<h3 id="${name}">${name}</h3>`;
  const { description = '', properties = {}, required = [] } = schema;
  const fields = Object.entries(properties);
  return html`<section aria-labelledby="${name}">
    <h3 id="${name}">${name}</h3>
    <p>${words(description)}</p>
    ${
      fields.length === 0
        ? html`<p>${schemaType(schema)}</p>`
        : fieldTable(
            `Fields of ${name}`,
            'Field',
            fields.map(([field, type]) => ({
              name: field,
              type: schemaType(type),
              meaning: words('description' in type ? (type.description ?? '') : ''),
              note: required.includes(field) ? '' : 'may be left out',
            })),
          )
    }
  </section>`;
}

interface Field {
  name: string;
  type: Html;
  meaning: readonly Html[];
  note: string;
}

function fieldTable(caption: string, heading: string, fields: readonly Field[]): Html {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          ({ name, type, meaning, note }) =>
            html`<tr>
              <th scope="row">
                <code>${name}</code>${note === '' ? '' : html`<br /><small>${note}</small>`}
              </th>
              <td>${type}</td>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
