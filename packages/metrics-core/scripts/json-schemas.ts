// JSON Schema of the documents that others may want to check, from the interfaces of the model.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

interface Root {
  type: string;
  /** What an editor shows of a document that follows the schema. */
  description: string;
}

const roots: Record<string, Root> = {
  catalogue: {
    type: 'Catalogue',
    description: 'Everything that is declared, as flat lists that refer to one another by id.',
  },
  'policy-area': {
    type: 'PolicyArea',
    description: 'A service of local government, with the metrics that describe it.',
  },
  metric: {
    type: 'Metric',
    description:
      'A measure of a service, with all that a reader needs to ask good questions about it.',
  },
  'context-variable': {
    type: 'ContextVariable',
    description: 'A measure of the place, read beside metrics: neither good nor bad.',
  },
  publication: {
    type: 'Publication',
    description: 'A published series: what its columns mean, and where they stand in each file.',
  },
  observation: {
    type: 'Observation',
    description: 'A figure of an authority for a period, or the reason why there is none.',
  },
};

/** For each document its file name and the text of its schema. */
export function jsonSchemas(): [name: string, text: string][] {
  const packageFolder = join(import.meta.dirname, '..');
  const generator = createGenerator({
    path: join(packageFolder, 'src/model/index.ts'),
    tsconfig: join(packageFolder, 'tsconfig.json'),
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return Object.entries(roots).map(([name, { type, description }]) => {
    const schema = {
      $id: `urn:oflog:metrics-core:schema:${name}`,
      title: type,
      description,
      ...generator.createSchema(type),
    };
    return [name, `${JSON.stringify(schema, null, 2)}\n`];
  });
}
