// A catalogue of one policy area with one metric, fed by one publication, for runs from end to end.
import {
  assembleCatalogue,
  column,
  count,
  defineCaveat,
  defineMetric,
  definePolicyArea,
  exact,
  neutral,
  refused,
  type Catalogue,
} from '@oflog/metrics-core';

import { publicationUnderTest, type PublicationUnderTest } from './small-publication';

const everyCouncil = { types: ['unitary' as const], bodies: [], statement: 'Every council.' };

export function smallCatalogue(publication: PublicationUnderTest): Catalogue {
  const published = publicationUnderTest(publication);
  const bins = defineMetric({
    id: 'bins-emptied',
    title: 'Bins emptied',
    description: 'Bins emptied in the year.',
    question: 'How many bins were emptied?',
    unit: count('bins'),
    decimals: 0,
    period: 'financial-year',
    kind: 'output',
    polarity: neutral('More bins are neither good nor bad.'),
    responsible: everyCouncil,
    value: column(published, 'bins'),
    merged: refused('Bins are not added up here.'),
    uncertainty: exact('Counted.'),
    bounds: { min: 0, max: 1_000 },
    firstPeriod: '2022-23',
    expectedCoverage: { atLeast: 50, statement: 'Some councils send nothing.' },
    suppression: 'Nothing is withheld.',
    context: ['none'],
    caveats: [defineCaveat({ id: 'bins-differ', severity: 'note', text: 'Bins differ in size.' })],
    accountability: { shared: false, with: [], statement: 'The council alone.' },
    bestValueThemes: [],
    questions: ['Which bins?'],
  });
  const area = definePolicyArea({
    id: 'bins',
    title: 'Bins',
    summary: 'What becomes of bins.',
    order: 1,
    responsible: everyCouncil,
    bestValueThemes: [],
    publications: [published],
    metrics: [bins],
  });
  return assembleCatalogue('0.0.0', [area], {
    publications: [],
    contextVariables: [],
    neighbourModels: [],
    glossary: [],
    register: {
      sources: [],
      types: {},
      nameEndings: [],
      corrections: [],
      aliases: [],
      formerNames: [],
      additions: [],
      changes: [],
      jointBodies: [],
      areas: [],
      boundaries: { file: 'none.json', objects: {} },
    },
  });
}

/** The same, with all that the checks of definitions ask for: it may stand in a file. */
export function soundCatalogue(publication: PublicationUnderTest): Catalogue {
  const small = smallCatalogue(publication);
  const [published] = small.publications;
  const [bins] = small.metrics;
  if (!published || !bins) throw new Error('The small catalogue has no metric.');
  const { id, title, description, unit, decimals, period, firstPeriod, value } = bins;
  const { merged, uncertainty, breaks, bounds, expectedCoverage, lifecycle } = bins;
  return {
    ...small,
    metrics: [
      {
        ...bins,
        context: [`all-${id}`],
        polarity: neutral('More bins may mean more waste, or smaller bins.'),
      },
    ],
    contextVariables: [
      {
        ...{ id: `all-${id}`, title: `All ${title}`, description, unit, decimals, period },
        ...{ firstPeriod, value, merged, uncertainty, breaks, bounds, expectedCoverage, lifecycle },
        caveats: [],
        covers: ['unitary'],
      },
    ],
    publications: [{ ...published, covers: ['unitary'] }],
    register: {
      ...small.register,
      sources: [
        {
          title: 'Councils',
          publisher: published.publisher,
          licence: published.licence,
          landingPage: published.landingPage,
          published: '2024-01-31',
          publishedKind: 'stated',
          file: 'councils.json',
          sha256: '0'.repeat(64),
          reading: {
            role: 'areas',
            objects: ['councils'],
            code: 'code',
            name: 'name',
            firstYear: 'from',
            lastYear: 'to',
          },
        },
      ],
      types: { E06: 'unitary' },
      areas: [{ code: 'E92000001', name: 'England', kind: 'country' }],
      boundaries: { file: 'councils.json', objects: { councils: 'councils' } },
    },
  };
}
