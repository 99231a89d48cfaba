// Everything that is wrong with the declarations, in the order in which a writer mends it: files that
// cannot be read, then types, the shape of definitions, and what they mean together.
import { posix } from 'node:path';

import { propertyOf, type DeclarationFinding } from '../declarations/finding';
import { loadDeclarations, type LoadedDeclarations } from '../declarations/load';
import {
  declarationAround,
  declarationsOf,
  idOf,
  placeOfField,
  type SourceIndex,
} from '../declarations/source-index';
import { typeErrors } from '../declarations/type-errors';
import { catalogueFindings } from './catalogue-findings';
import { notListed } from './not-listed';
import { inOrderOfMending } from './order';

/** All findings in the declarations of a repository. */
export async function checkDeclarations(repository: string): Promise<DeclarationFinding[]> {
  const loaded = await loadDeclarations(repository);
  const ofCatalogue = catalogueFindings(loaded);
  const ofTypes = typeErrors(loaded.folders).filter(
    (error) => !isSaidBy([...loaded.findings, ...ofCatalogue], error, loaded),
  );
  const ofFiles = loaded.findings.filter(
    (finding) => finding.code !== 'DECLARATION_THROWS' || !isExplainedBy(ofTypes, finding),
  );
  const ofDeclarations = [...ofFiles, ...ofTypes].map((finding) =>
    completed(finding, loaded.source),
  );
  const unlisted = notListed(loaded).filter((finding) => !isListBroken(ofDeclarations, finding));
  return inOrderOfMending([...ofDeclarations, ...unlisted, ...ofCatalogue]);
}

/** Whether the list that may hold a definition is reported already: one of the same folder. */
function isListBroken(
  findings: readonly DeclarationFinding[],
  { place }: DeclarationFinding,
): boolean {
  return findings.some(
    (finding) =>
      finding.code.startsWith('DECLARATION_NO_') &&
      finding.place !== undefined &&
      place?.file.startsWith(`${posix.dirname(finding.place.file)}/`),
  );
}

/** With the place of its definition, or the definition of its place, if only one of them is known. */
function completed(finding: DeclarationFinding, source: SourceIndex): DeclarationFinding {
  const { definition, field = '', place } = finding;
  if (definition) {
    const declared = place ?? placeOfField(source, definition, field);
    return declared ? { ...finding, place: declared } : finding;
  }
  const around = declarationAround(source, place);
  const id = around && idOf(around);
  return around && id !== undefined
    ? { ...finding, definition: { kind: around.kind, id } }
    : finding;
}

/** Whether a finding says already what the compiler says: of the same line, or the same property. */
function isSaidBy(
  findings: readonly DeclarationFinding[],
  error: DeclarationFinding,
  { source, unreadable }: LoadedDeclarations,
): boolean {
  // Of a file that cannot be read the compiler sees no exports, either.
  if (unreadable.length > 0 && /has no exported member|Cannot find module/.test(error.found)) {
    return true;
  }
  const around = declarationAround(source, error.place);
  return findings.some((finding) => {
    if (finding.code === 'DECLARATION_IMPORT' && isSameLine(finding, error)) return true;
    return (
      around !== undefined &&
      finding.definition !== undefined &&
      finding.field !== undefined &&
      error.field !== undefined &&
      declarationsOf(source, finding.definition).includes(around) &&
      propertyOf(finding.field) === propertyOf(error.field)
    );
  });
}

/** Whether the compiler names the cause of an error thrown on the same line. */
function isExplainedBy(errors: readonly DeclarationFinding[], thrown: DeclarationFinding): boolean {
  return errors.some((error) => isSameLine(error, thrown));
}

function isSameLine(a: DeclarationFinding, b: DeclarationFinding): boolean {
  return a.place?.file === b.place?.file && a.place?.line === b.place?.line;
}
