// Everything that is wrong with the declarations, in the order in which a writer mends it: files that
// cannot be read, then types, the shape of definitions, and what they mean together.
import { checkCatalogue, type Finding } from '@oflog/metrics-core/checks';

import { propertyOf, type DeclarationFinding } from '../declarations/finding';
import { loadDeclarations, type LoadedDeclarations } from '../declarations/load';
import {
  declarationsOf,
  placeOfField,
  type Declared,
  type SourceIndex,
} from '../declarations/source-index';
import { typeErrors } from '../declarations/type-errors';
import { inOrderOfMending } from './order';

/** All findings in the declarations of a repository. */
export async function checkDeclarations(repository: string): Promise<DeclarationFinding[]> {
  const loaded = await loadDeclarations(repository);
  const ofCatalogue = catalogueFindings(loaded);
  const ofTypes = typeErrors(loaded.folders).filter(
    (error) => !isSaidBy([...loaded.findings, ...ofCatalogue], error, loaded),
  );
  const ofFiles = loaded.findings
    .map((finding) => located(finding, loaded.source))
    .filter((finding) => finding.code !== 'DECLARATION_THROWS' || !isExplainedBy(ofTypes, finding));
  return inOrderOfMending([...ofFiles, ...ofTypes, ...ofCatalogue]);
}

/** What the checks of a catalogue find, each with the place where it is declared. */
function catalogueFindings(loaded: LoadedDeclarations): DeclarationFinding[] {
  const { catalogue, source, notLoaded, findings } = loaded;
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
    .map((finding) => ({ ...finding, ...place(placeOfFinding(finding, catalogue, source)) }));
}

function placeOfFinding(
  { definition, field }: Finding,
  catalogue: LoadedDeclarations['catalogue'],
  source: SourceIndex,
) {
  const release = /^releases\[(\d+)\]/.exec(field)?.[1];
  if (definition.kind === 'publication' && release !== undefined) {
    const publication = catalogue.publications.find(({ id }) => id === definition.id);
    const file = publication?.releases[Number(release)]?.file;
    const declared = file === undefined ? undefined : source.releaseFiles.get(file);
    if (declared) return declared;
  }
  return placeOfField(source, definition, field);
}

function located(finding: DeclarationFinding, source: SourceIndex): DeclarationFinding {
  if (finding.place || !finding.definition) return finding;
  return { ...finding, ...place(placeOfField(source, finding.definition, finding.field ?? '')) };
}

function place(found: DeclarationFinding['place']): Pick<DeclarationFinding, 'place'> {
  return found === undefined ? {} : { place: found };
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
  const around = declarationAround(error, source);
  return findings.some((finding) => {
    if (isSameLine(finding, error)) return finding.code === 'DECLARATION_IMPORT';
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

function declarationAround(
  { place: at }: DeclarationFinding,
  { declared }: SourceIndex,
): Declared | undefined {
  const line = at?.line;
  if (at === undefined || line === undefined) return undefined;
  return declared.find(
    (declaration) =>
      declaration.file === at.file && declaration.line <= line && line <= declaration.lastLine,
  );
}
