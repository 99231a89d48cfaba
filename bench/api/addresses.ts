// 10,000 different valid addresses: figures alone and figures compared, short answers and long ones.
import { mixed, mixedPairs, type ServedDataset } from '../servers/dataset.ts';

export interface Kind {
  title: string;
  addresses: readonly string[];
  /** By the length of the body. */
  accepts: (bytes: number) => boolean;
}

export const wantedOfKind = 2_500;
const largeBytes = 8_000;

/** More addresses of each kind than are wanted: those with a body of another length are left out. */
export function kindsOf({ measures, authorities, slices }: ServedDataset): Kind[] {
  const pairs = mixedPairs(measures, authorities);
  const ofPairs = (endpoint: string, also = '') =>
    pairs.map(
      ([metric, authority]) => `/v1/${endpoint}?metric=${metric}&authority=${authority}${also}`,
    );
  const ofSlices = mixed(slices)
    .slice(0, 250)
    .map(([metric, period]) => `/v1/observations?metric=${metric}&period=${period}`);
  const isSmall = (bytes: number) => bytes < largeBytes;
  const isLarge = (bytes: number) => bytes >= largeBytes;
  return [
    {
      title: 'observations, below 8 kB',
      addresses: ofPairs('observations', '&period=latest'),
      accepts: isSmall,
    },
    {
      title: 'observations, 8 kB and more',
      addresses: [...ofSlices, ...ofPairs('observations')],
      accepts: isLarge,
    },
    {
      title: 'comparisons, below 8 kB',
      addresses: ofPairs('comparisons', '&period=latest'),
      accepts: isSmall,
    },
    {
      title: 'comparisons, 8 kB and more',
      addresses: ofPairs('comparisons'),
      accepts: isLarge,
    },
  ];
}
