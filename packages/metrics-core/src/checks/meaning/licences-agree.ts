// A licence is named by its id on every page: one id, one licence.
import { fault, theRegister, type Check, type Fault } from '../check';
import { neighbourSources } from '../neighbour-sources';
import type { DefinitionKind } from '../../model/definition';
import type { Licence } from '../../model/publication';

export const licencesAgree: Check = {
  code: 'LICENCE_DIFFERS',
  holds: 'Licences of one id have one title and address; their attributions may differ.',
  remedy: 'Use the declared licence, or give the other an id of its own.',
  find: ({ publications, neighbourModels, register }) => {
    const places: Place[] = [
      ...publications.map((publication) => ({
        kind: 'publication' as const,
        definition: publication,
        field: 'licence',
        licence: publication.licence,
      })),
      ...neighbourSources(neighbourModels).map(({ model, field, source }) => ({
        kind: 'neighbour-model' as const,
        definition: model,
        field: `${field}.licence`,
        licence: source.licence,
      })),
      ...(register?.sources ?? []).map(({ licence }, index) => ({
        kind: 'register' as const,
        definition: theRegister,
        field: `sources[${index}].licence`,
        licence,
      })),
    ];
    const first = new Map<string, Place>();
    return places.flatMap((place) => differing(place, first));
  },
};

interface Place {
  kind: DefinitionKind;
  definition: { id: string };
  field: string;
  licence: Licence;
}

function differing(place: Place, first: Map<string, Place>): Fault[] {
  const { id, title, url } = place.licence;
  const earlier = first.get(id);
  if (earlier === undefined) {
    first.set(id, place);
    return [];
  }
  if (earlier.licence.title === title && earlier.licence.url === url) return [];
  return [
    fault(place.kind, place.definition, place.field, {
      found: `"${title}" (${url}) as "${id}"`,
      expected: `"${earlier.licence.title}" (${earlier.licence.url}), as in "${earlier.definition.id}"`,
    }),
  ];
}
