import { describe, expect, it } from 'vitest';

import { examplePublication } from '../testing/examples';
import { sourcesOf } from './sources';

const cell = (release: string) => ({ column: 'filled', release, sheet: '', ref: 'B2' });

describe('the sources of a figure in print', () => {
  it('are its releases, each once, with edition, publisher and day', () => {
    const seats = examplePublication();
    const id = 'seats.2022-23.2023-11-02';
    expect(sourcesOf([cell(id), cell(id)], [seats])).toEqual([
      {
        release: id,
        title: 'Seats and rows',
        publisher: 'Office of Halls',
        edition: '2022-23',
        published: '2 November 2023',
        landingPage: 'https://halls.example/seats',
      },
    ]);
  });

  it('are none where no file holds the reason', () => {
    expect(sourcesOf([], [examplePublication()])).toEqual([]);
  });
});
