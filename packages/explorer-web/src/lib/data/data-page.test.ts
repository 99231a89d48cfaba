import { describe, expect, it } from 'vitest';

import { exampleAuthority, exampleMetric, examplePublication } from '../testing/examples';
import { citationOf, measureCitation } from './citation';
import { examplesOf } from './examples';
import { fileSize } from './file-size';
import { licencesOf } from './licences';

const bristol = exampleAuthority({ name: 'Bristol', code: 'E06000023' });

describe('examples of addresses', () => {
  it('ask for one metric of one authority, its latest period where one is needed', () => {
    const paths = examplesOf(exampleMetric(), bristol).map(({ path }) => path);
    expect(paths).toContain('/v1/observations.csv?metric=seats-filled&authority=E06000023');
    expect(paths).toContain('/v1/observations/seats-filled/E06000023/2022-23/provenance');
  });
});

describe('licences', () => {
  it('are told once each, with their publications and the sentences to carry', () => {
    const doors = examplePublication({ id: 'doors', title: 'Doors' });
    expect(licencesOf([examplePublication(), doors])).toMatchObject([
      {
        title: 'Open Government Licence v3.0',
        publications: ['Doors', 'Seats and rows'],
        attribution: ['Office of Halls.'],
      },
    ]);
  });
});

describe('a citation', () => {
  it('has the figure, its year, publisher and day, and the address that keeps it', () => {
    const citation = citationOf({
      metric: exampleMetric(),
      authority: bristol,
      period: '2022-23',
      sources: [
        {
          release: 'seats.2022-23.2023-11-02',
          title: 'Seats and rows',
          publisher: 'Office of Halls',
          edition: '2022-23',
          published: '2 November 2023',
          landingPage: 'https://halls.example/seats',
        },
      ],
      origin: 'https://explorer.example',
      today: '2026-11-22',
    });
    expect(citation).toBe(
      'Seats filled, Bristol, 2022-23. Source: Office of Halls, Seats and rows, 2022-23, published 2 November 2023. From the Local Authority Data Explorer, https://explorer.example/figures/seats-filled/bristol#2022-23, read on 22 November 2026.',
    );
  });
});

describe('the citation of a measure', () => {
  it('is of all authorities and periods, with every publication it is made of', () => {
    expect(
      measureCitation({
        title: 'Seats filled',
        path: '/metrics/seats-filled',
        periods: ['2021-22', '2022-23'],
        publications: [{ publisher: 'Office of Halls', title: 'Seats and rows' }],
        origin: 'https://explorer.example',
        today: '2026-11-22',
      }),
    ).toBe(
      'Seats filled, authorities in England, 2021-22 to 2022-23. Source: Office of Halls, Seats and rows. From the Local Authority Data Explorer, https://explorer.example/metrics/seats-filled, read on 22 November 2026.',
    );
  });
});

describe('the size of a file', () => {
  it('is in kilobytes and megabytes', () => {
    expect([120, 5_300, 8_412_345].map(fileSize)).toEqual(['1 kB', '5 kB', '8.4 MB']);
  });
});
