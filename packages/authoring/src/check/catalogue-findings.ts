// What the checks of a catalogue find in declarations, each with the place where it is declared.
import { checkCatalogue, type Finding, type KnownAuthority } from '@oflog/metrics-core/checks';

import { propertyOf, type DeclarationFinding } from '../declarations/finding';
import type { LoadedDeclarations } from '../declarations/load';
import {
  declarationAround,
  declarationsOf,
  placeInRelease,
  placeOfField,
} from '../declarations/source-index';

/** Findings in what could be loaded; what is said of it already is not said again. */
export function catalogueFindings(
  loaded: LoadedDeclarations,
  authorities?: readonly KnownAuthority[],
): DeclarationFinding[] {
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
  const placed = checkCatalogue(catalogue, { authorities })
    .filter((finding) => isLoaded(finding) && isNew(finding))
    .map((finding) => withPlace(finding, loaded));
  return onceForShared(placed, loaded);
}

function withPlace(finding: Finding, loaded: LoadedDeclarations): DeclarationFinding {
  const { definition, field } = finding;
  const [declaration] = declarationsOf(loaded.source, definition);
  if (finding.code === 'SHAPE_FIELD_MISSING' && declaration?.properties.has(field)) {
    return {
      ...finding,
      found: 'a name that has no value yet',
      place: {
        file: declaration.file,
        line: declaration.properties.get(field) ?? declaration.line,
      },
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
  const [, index, inside = ''] = /^releases\[(\d+)\]\.?(.*)/.exec(field) ?? [];
  if (definition.kind !== 'publication' || index === undefined) return undefined;
  const publication = catalogue.publications.find(({ id }) => id === definition.id);
  const file = publication?.releases[Number(index)]?.file;
  return file === undefined ? undefined : placeInRelease(source, file, inside);
}

/** What several definitions share, such as who is responsible, is wrong once. */
function onceForShared(
  findings: readonly DeclarationFinding[],
  { source }: LoadedDeclarations,
): DeclarationFinding[] {
  const said = new Set<string>();
  return findings.filter(({ code, field, place }) => {
    const around = declarationAround(source, place);
    if (place === undefined || around !== undefined) return true;
    const key = JSON.stringify([code, field, place]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
