// Every document that is made from definitions: where it stands in the repository, and its text.
import { measuresOf, type Catalogue } from '@oflog/metrics-core';

import { glossaryPage } from './glossary-page';
import { indexPage } from './index-page';
import { measurePage } from './measure-page';
import { schemaPage, type SchemaDocument } from './schema-page';
import type { NameOf } from './scope-in-words';

/** The command that writes the documents. */
export const documentCommand = 'npx pnpm metrics document';

/** The folder that holds nothing but pages of measures and their index. */
export const measuresFolder = 'docs/metrics';

export interface DocumentSources {
  catalogue: Catalogue;
  /** By the name of their file without `.json`. */
  schemas: ReadonlyMap<string, SchemaDocument>;
  nameOf: NameOf;
}

/** Paths from the root of the repository, each with the text of its document. */
export function documentsOf({ catalogue, schemas, nameOf }: DocumentSources): Map<string, string> {
  const definitions = { catalogue, nameOf, command: documentCommand };
  return new Map([
    [`${measuresFolder}/README.md`, indexPage(catalogue, documentCommand)],
    ...measuresOf(catalogue).map(
      (measure) =>
        [`${measuresFolder}/${measure.id}.md`, measurePage(definitions, measure)] as const,
    ),
    ['docs/reference/glossary.md', glossaryPage(catalogue.glossary, documentCommand)],
    ['docs/reference/definition-schema.md', schemaPage(schemas, documentCommand)],
  ]);
}
