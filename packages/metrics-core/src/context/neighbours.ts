// Neighbour models: which authorities count as similar to one another.
import { defineNeighbourModel, type NeighbourModel, type SourceFile } from '../model';
import { indexOfMultipleDeprivation } from './deprivation';
import { averageHouseholdSize } from './dwellings';
import { population, populationAged65AndOver, populationDensity } from './population-variables';
import { ons, openGovernmentLicence3 } from './publishers';

const similarPlaces = defineNeighbourModel({
  id: 'similar-places',
  title: 'Similar places',
  description:
    'The 15 authorities of the same tier whose places are most alike in how many people live there, ' +
    'how close together, how many are aged 65 and over, how deprived the neighbourhoods are and how ' +
    'many people live in a home. Each of the five weighs the same. Combined authorities and the ' +
    'Greater London Authority are all neighbours of one another.',
  isDefault: true,
  size: 15,
  method: {
    kind: 'distance',
    variables: [
      population.id,
      populationDensity.id,
      populationAged65AndOver.id,
      indexOfMultipleDeprivation.id,
      averageHouseholdSize.id,
    ],
  },
});

const clusterAllocation = source(
  'Clusters of similar local authorities: which authority is in which',
  'ons-els-cluster-allocation.csv',
  '4746102f32710d9f3c95ece14c4d1f4f25e5638adee65fc92f7df7c63754a144',
);

const clusterDescriptions = source(
  'Clusters of similar local authorities: what they have in common',
  'ons-els-cluster-descriptions.json',
  '8289f2b581f3de08076650e39f9c3308ffd0dd89005967176f42f1de7c78cdc6',
);

const onsGlobal = publishedByOns(
  'global',
  'Global',
  'many subjects taken together',
  '563c3c864dcfe42b7b080cb4d45e58988030492d84643f12e740eae58ce73a18',
);

const onsDemographic = publishedByOns(
  'demographic',
  'Demographic',
  'who lives there',
  'fbd4f50a5af34883f3a65960e13c238665fc8ee1570c18498e65133e6432922d',
);

const onsEconomic = publishedByOns(
  'economic',
  'Economic',
  'how people work and earn',
  'bc7b43fc320a2096b691d3c9ffbaa0898a59a7802225a9374e5840ebb89c44d1',
);

export const neighbourModels: NeighbourModel[] = [
  similarPlaces,
  onsGlobal,
  onsDemographic,
  onsEconomic,
];

function publishedByOns(
  subject: string,
  clusterColumn: string,
  inWords: string,
  sha256: string,
): NeighbourModel {
  return defineNeighbourModel({
    id: `ons-${subject}`,
    title: `ONS ${subject} neighbours`,
    description:
      `The areas that the Office for National Statistics lists as most alike in ${inWords}. Its ` +
      'lists mix tiers and nations; those of the same tier in England are kept, so few may remain.',
    isDefault: false,
    size: 15,
    method: {
      kind: 'published-list',
      source: source(
        `Statistical nearest neighbours of local authorities: ${subject} model`,
        `ons-els-${subject}-neighbours.csv`,
        sha256,
      ),
      authorityColumn: 'AREACD',
      codes: { E08000038: 'E08000016', E08000039: 'E08000019' },
      clusters: {
        source: clusterAllocation,
        column: clusterColumn,
        none: '[x]',
        descriptions: clusterDescriptions,
        descriptionsOf: subject,
      },
    },
  });
}

function source(title: string, file: string, sha256: string): SourceFile {
  return {
    title,
    publisher: ons,
    licence: openGovernmentLicence3,
    landingPage: 'https://github.com/ONSdigital/explore-local-statistics-app',
    published: '2026-11-22',
    publishedKind: 'approximate',
    file,
    sha256,
  };
}
