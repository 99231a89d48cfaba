// Who publishes the invented figures.
import type { Licence, Publisher } from '@oflog/metrics-core';

export const gardenersUnion: Publisher = {
  name: 'Union of Gardeners',
  url: 'https://example.org/gardeners',
};

export const gardenersLicence: Licence = {
  id: 'gardeners-licence',
  title: 'Licence of the Union of Gardeners',
  url: 'https://example.org/gardeners/licence',
  attribution: 'Contains invented figures of the Union of Gardeners.',
};
