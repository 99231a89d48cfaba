import { describe, expect, it } from 'vitest';

import { feedbackHref } from './feedback';

describe('a feedback link', () => {
  it('carries the page and the figure, beside what its address has already', () => {
    expect(
      feedbackHref('https://forms.example/new?form=7', {
        page: '/authorities/kent/finance?view=trend',
        figure: 'seats-filled',
      }),
    ).toBe(
      'https://forms.example/new?form=7&page=%2Fauthorities%2Fkent%2Ffinance%3Fview%3Dtrend&figure=seats-filled',
    );
  });

  it('names no figure where it is about a whole page', () => {
    expect(feedbackHref('https://forms.example/', { page: '/about' })).toBe(
      'https://forms.example/?page=%2Fabout',
    );
  });
});
