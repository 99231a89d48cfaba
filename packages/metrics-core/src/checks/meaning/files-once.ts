// A file name stands for one file, and a file is declared as one release: figures are traced by both.
import { fault, theRegister, type Check, type Fault } from '../check';
import type { Declarations } from '../declarations';
import { neighbourSources } from '../neighbour-sources';
import type { DefinitionKind } from '../../model/definition';

export const filesOnce: Check = {
  code: 'FILE_TWICE',
  holds: 'Releases have ids, files and SHA-256 of their own, and one file name means one file.',
  remedy: 'A file that two tables are read from is one release; correct the name or the SHA-256.',
  find: (declared) => {
    const releases = declared.publications.flatMap((publication) =>
      publication.releases.map((release, index): Place & typeof release => ({
        ...release,
        kind: 'publication',
        definition: publication,
        place: `releases[${index}]`,
      })),
    );
    return [
      ...repeated(releases, 'id'),
      ...repeated(releases, 'file'),
      ...repeated(releases, 'sha256'),
      ...otherBytes(declared, releases),
    ];
  },
};

interface Place {
  kind: DefinitionKind;
  definition: { id: string };
  place: string;
}
interface PlacedFile extends Place {
  file: string;
  sha256: string;
}

function repeated<Field extends 'id' | 'file' | 'sha256'>(
  releases: readonly (Place & Record<Field, string>)[],
  field: Field,
): Fault[] {
  const first = new Map<string, Place>();
  return releases.flatMap((release) => {
    const earlier = first.get(release[field]);
    if (earlier === undefined) {
      first.set(release[field], release);
      return [];
    }
    return [
      fault(release.kind, release.definition, `${release.place}.${field}`, {
        found: `"${release[field]}", which ${earlier.place} of "${earlier.definition.id}" has`,
        expected: `a ${field} of its own`,
      }),
    ];
  });
}

/** Sources of the register and of neighbour lists may share a file, but then it is the same one. */
function otherBytes(
  { register, neighbourModels }: Declarations,
  releases: readonly PlacedFile[],
): Fault[] {
  const sources: PlacedFile[] = [
    ...(register?.sources ?? []).map(({ file, sha256 }, index) => ({
      kind: 'register' as const,
      definition: theRegister,
      place: `sources[${index}]`,
      file,
      sha256,
    })),
    ...neighbourSources(neighbourModels).map(({ model, field, source }) => ({
      kind: 'neighbour-model' as const,
      definition: model,
      place: field,
      file: source.file,
      sha256: source.sha256,
    })),
  ];
  const known = new Map(releases.map(({ file, sha256 }) => [file, sha256]));
  return sources.flatMap(({ kind, definition, place, file, sha256 }) => {
    const earlier = known.get(file) ?? sha256;
    known.set(file, earlier);
    return earlier === sha256
      ? []
      : [
          fault(kind, definition, `${place}.sha256`, {
            found: `${sha256.slice(0, 8)}…, though "${file}" has ${earlier.slice(0, 8)}… elsewhere`,
            expected: 'one SHA-256 for one file name',
          }),
        ];
  });
}
