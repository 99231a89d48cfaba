// What the checks of a catalogue find in declarations, each with the place where it is declared.
import { checkCatalogue, type Finding } from '@oflog/metrics-core/checks';

import { propertyOf, type DeclarationFinding } from '../declarations/finding';
import type { LoadedDeclarations } from '../declarations/load';
import { declarationsOf, placeOfField } from '../declarations/source-index';

/** Findings in what could be loaded; what is said of it already is not said again. */
export function catalogueFindings(loaded: LoadedDeclarations): DeclarationFinding[] {
  const { catalogue, notLoaded, findings } = loaded;
  const isLoaded = ({ definition }: Finding) =>
    !notLoaded.some(({ kind, id }) => kind === definition.kind && id === definition.id);
  const isNew = ({ definition, field }: Finding) =>
    !findings.some(
      (known) =>
        known.definition?.kind === definition.kind &&
        known.definition.id === definition.id &&
        known.field !== undefined &&
        propertyOf(known.field) === propertyOf(field),
    );
  return checkCatalogue(catalogue)
    .filter((finding) => isLoaded(finding) && isNew(finding))
    .map((finding) => withPlace(finding, loaded));
}

function withPlace(finding: Finding, loaded: LoadedDeclarations): DeclarationFinding {
  const { definition, field, found } = finding;
  const [other, ...later] = declarationsOf(loaded.source, definition);
  const last = later.at(-1);
  if (field === 'id' && other && last) {
    return {
      ...finding,
      found: `${found} (${other.file}, line ${other.line})`,
      place: { file: last.file, line: last.line },
    };
  }
  if (finding.code === 'SHAPE_FIELD_MISSING' && other?.properties.has(field)) {
    return {
      ...finding,
      found: 'a name that has no value yet',
      place: { file: other.file, line: other.properties.get(field) ?? other.line },
      remedy:
        'Look at the name: if it is imported, two files may import each other. Move what both need ' +
        'into a third.',
    };
  }
  const place = placeOfRelease(finding, loaded) ?? placeOfField(loaded.source, definition, field);
  return place ? { ...finding, place } : finding;
}

function placeOfRelease(
  { definition, field }: Finding,
  { catalogue, source }: LoadedDeclarations,
): DeclarationFinding['place'] {
  const index = /^releases\[(\d+)\]/.exec(field)?.[1];
  if (definition.kind !== 'publication' || index === undefined) return undefined;
  const publication = catalogue.publications.find(({ id }) => id === definition.id);
  const file = publication?.releases[Number(index)]?.file;
  return file === undefined ? undefined : source.releaseFiles.get(file);
}
