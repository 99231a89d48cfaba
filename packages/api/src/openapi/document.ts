// The OpenAPI document of the routes, without the examples that a catalogue gives it.
import type { FastifyInstance } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';

export const emptyDocument: OpenAPIV3_1.Document = {
  openapi: '3.1.0',
  info: {
    title: 'Local Authority Data Explorer',
    version: '1',
    description:
      'Published figures about English local authorities, each with its state, its caveats and the ' +
      'cells it was read from. Answers are whole: there are no pages. Nothing is ordered by value.',
    license: {
      name: 'MIT for the software; each figure keeps the licence of its publisher',
      identifier: 'MIT',
    },
  },
  tags: [
    { name: 'Figures', description: 'Observations, alone or beside a group.' },
    { name: 'Definitions', description: 'What figures mean and where they come from.' },
    { name: 'Authorities', description: 'Local authorities in England, and which are similar.' },
    {
      name: 'Releases and changes',
      description: 'Published files, which should come next, and what changed.',
    },
  ],
  paths: {},
};

/** Without examples: what routes and schemas alone say, the same whatever snapshot is served. */
export function openApiDocument(app: FastifyInstance): OpenAPIV3_1.Document {
  const document = app.swagger() as OpenAPIV3_1.Document;
  const components = document.components ?? {};
  return { ...document, components: { ...components, schemas: referredTo(document) } };
}

/** Schemas that something refers to, by name: the generator makes one more of each, for requests. */
function referredTo({ paths, components }: OpenAPIV3_1.Document) {
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (part: unknown) => {
    for (const name of namesIn(part)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => used.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function namesIn(part: unknown): string[] {
  const references = JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  return [...references].map(([, name = '']) => name);
}
