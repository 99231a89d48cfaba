import { describe, expect, it } from 'vitest';

import { placeOf } from './places.ts';

const place = (address: string, without?: Set<string>) =>
  placeOf(new URL(address, 'https://explorer.example'), without);

describe('in a copy made of files', () => {
  it('a page is the index of a folder, and so is each of its views', () => {
    expect(place('/')).toEqual({ source: '/', file: 'index.html', href: '/' });
    expect(place('/authorities/kent/finance?view=trend#debt')).toEqual({
      source: '/authorities/kent/finance?view=trend',
      file: 'authorities/kent/finance/trend/index.html',
      href: '/authorities/kent/finance/trend/',
    });
  });

  it('a file keeps its address', () => {
    expect(place('/changes.atom')?.href).toBe('/changes.atom');
    expect(place('/v1/downloads/all.zip')?.file).toBe('v1/downloads/all.zip');
  });

  it('an answer of the API is a file of JSON', () => {
    expect(place('/v1/metrics/recycling')).toEqual({
      source: '/v1/metrics/recycling',
      file: 'v1/metrics/recycling.json',
      href: '/v1/metrics/recycling.json',
    });
  });

  it('the figures of a metric are one file, whichever authority they were asked for', () => {
    expect(place('/v1/observations.csv?metric=recycling&authority=kent')).toEqual({
      source: '/v1/observations.csv?metric=recycling',
      file: 'v1/observations/recycling.csv',
      href: '/v1/observations/recycling.csv',
    });
  });

  it.each([
    '/authorities/kent/finance?asOf=2022-03-01',
    '/authorities/kent/finance?view=trend&with=leeds',
    '/authorities/kent/finance?view=../../etc',
    '/compare?metric=recycling',
    '/v1/observations.csv?metric=recycling&asOf=2022-03-01',
    '/v1/observations.csv?metric=recycling&metric=debt',
    '/v1/search?q=kent',
    '/v1/observations.xlsx?metric=recycling',
    '/docs',
    '/docs/style.css',
  ])('%s has no place', (address) => {
    expect(place(address)).toBeNull();
  });

  it('what is left out on purpose has no place', () => {
    expect(place('/figures/recycling/leeds', new Set(['leeds']))).toBeNull();
  });
});
