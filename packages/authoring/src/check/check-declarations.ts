// Everything that is wrong with the declarations, in the order in which a writer mends it: files that
// cannot be read, then types, the shape of definitions, and what they mean together.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

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
import { idsTwice } from './ids-twice';
import { notListed } from './not-listed';
import { meaningOfField, type DescribedDefinitions } from './meaning-of-field';
import { inOrderOfMending } from './order';
import { registeredAuthorities } from './registered-authorities';

/** All findings in the declarations of a repository. */
export async function checkDeclarations(repository: string): Promise<DeclarationFinding[]> {
  const loaded = await loadDeclarations(repository);
  const twice = idsTwice(loaded.source);
  const complete = (finding: DeclarationFinding) => completed(finding, loaded.source);
  const ofCompiler = typeErrors(loaded.folders).map(complete);
  const undeclared = ofCompiler.filter(({ code }) => code === 'DECLARATION_NAME');
  const isNews = (finding: DeclarationFinding) =>
    !twice.mislead(finding) && !followsFrom(undeclared, finding);

  const ofLoading = loaded.findings.map(complete);
  const ofFiles = ofLoading.filter(
    (finding) =>
      isNews(finding) &&
      (finding.code !== 'DECLARATION_THROWS' || !isExplainedBy(ofCompiler, finding)),
  );
  const ofCatalogue = catalogueFindings(loaded, await registeredAuthorities(repository)).filter(
    isNews,
  );
  const ofTypes = ofCompiler.filter(
    (error) => !isSaidBy([...ofFiles, ...ofCatalogue], error, loaded),
  );
  const unlisted = notListed(loaded).filter((finding) => !isListBroken(ofLoading, finding));
  const findings = [...twice.findings, ...ofFiles, ...ofTypes, ...unlisted, ...ofCatalogue];
  const schema = await describedDefinitions(loaded.folders);
  return inOrderOfMending(findings.map((finding) => withMeaning(finding, schema)));
}

/** What is to be filled in says what belongs there, as far as the schema tells. */
function withMeaning(
  finding: DeclarationFinding,
  schema: DescribedDefinitions,
): DeclarationFinding {
  const { code, definition, field, remedy } = finding;
  if (definition === undefined || field === undefined) return finding;
  if (code !== 'SHAPE_EMPTY' && code !== 'SHAPE_FIELD_MISSING') return finding;
  const meaning = meaningOfField(schema, definition.kind, field);
  const where =
    definition.kind === 'metric' && field === 'context'
      ? ' "npx pnpm metrics list --kind context-variable" names them.'
      : '';
  return meaning === undefined
    ? finding
    : { ...finding, remedy: `${remedy} What belongs there: ${meaning}${where}` };
}

/** As the package holds them; nothing is described where it does not. */
async function describedDefinitions({
  metricsCore,
}: LoadedDeclarations['folders']): Promise<DescribedDefinitions> {
  const text = await readFile(join(metricsCore, 'schema', 'catalogue.json'), 'utf8').catch(
    () => '{ "definitions": {} }',
  );
  return JSON.parse(text) as DescribedDefinitions;
}

/** Whether a finding only says what an undeclared name has left in the same property, or elsewhere. */
function followsFrom(
  undeclared: readonly DeclarationFinding[],
  { definition, field, found }: DeclarationFinding,
): boolean {
  return undeclared.some(
    (name) =>
      found === 'function' ||
      (definition !== undefined &&
        field !== undefined &&
        name.field !== undefined &&
        name.definition?.kind === definition.kind &&
        name.definition.id === definition.id &&
        propertyOf(name.field) === propertyOf(field)),
  );
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
    // Of what several definitions share the compiler does not say whose field it is.
    if (around === undefined && isSameLine(finding, error) && endsAlike(finding, error))
      return true;
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

function endsAlike({ field = '' }: DeclarationFinding, error: DeclarationFinding): boolean {
  return error.field !== undefined && field.split('.').at(-1) === error.field.split('.').at(-1);
}

/** Whether the compiler names the cause of an error thrown on the same line. */
function isExplainedBy(errors: readonly DeclarationFinding[], thrown: DeclarationFinding): boolean {
  return errors.some((error) => isSameLine(error, thrown));
}

function isSameLine(a: DeclarationFinding, b: DeclarationFinding): boolean {
  return a.place?.file === b.place?.file && a.place?.line === b.place?.line;
}
