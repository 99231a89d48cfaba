// JSON Schema of the documents that others may want to check, from the interfaces of the model.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const roots: Record<string, string> = {
  catalogue: 'Catalogue',
  'policy-area': 'PolicyArea',
  metric: 'Metric',
  'context-variable': 'ContextVariable',
  publication: 'Publication',
  observation: 'Observation',
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
  return Object.entries(roots).map(([name, type]) => [
    name,
    `${JSON.stringify({ ...generator.createSchema(type), title: type }, null, 2)}\n`,
  ]);
}
