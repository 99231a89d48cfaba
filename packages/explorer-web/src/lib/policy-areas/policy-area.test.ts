import { describe, expect, it } from 'vitest';

import { exampleMetric, examplePublication, exampleRelease } from '../testing/examples';
import { metricOfArea } from './metrics-of-area';
import { sourcesOfArea } from './sources-of-area';

describe('a metric on the page of its policy area', () => {
  it('says how many authorities have a figure, in which period', () => {
    const held = { period: '2022-23', group: { members: 9, withValue: 8 } };
    expect(metricOfArea(exampleMetric(), held)).toMatchObject({
      question: 'How many seats are taken?',
      direction: 'Neither higher nor lower is better',
      held: '8 of 9 authorities had a figure in 2022-23, the latest period.',
    });
    expect(metricOfArea(exampleMetric(), null).held).toBeNull();
  });
});

describe('the sources of a policy area', () => {
  it('stand once each, with the latest release and what is expected next', () => {
    const seats = examplePublication({
      releases: [
        exampleRelease({ edition: '2021-22', published: '2022-11-02' }),
        exampleRelease({ edition: '2022-23', published: '2023-11-02' }),
      ],
    });
    const expected = {
      publication: {
        id: 'seats',
        title: 'Seats and rows',
        publisher: 'Office of Halls',
        landingPage: 'https://halls.example/seats',
      },
      edition: '2023-24',
      expected: 'due in November 2024',
      from: null,
      to: null,
      status: 'awaited' as const,
      frequency: 'annual' as const,
    };
    const doors = examplePublication({ id: 'doors', title: 'Doors' });
    expect(
      sourcesOfArea([seats, seats, doors], [expected], undefined).map(
        ({ title, edition, published, next }) => [title, edition, published, next],
      ),
    ).toEqual([
      ['Doors', '2022-23', '2 November 2023', null],
      ['Seats and rows', '2022-23', '2 November 2023', '2023-24: due in November 2024'],
    ]);
    expect(
      sourcesOfArea([seats, doors], [expected], '2023-01-31').map(({ title, edition, next }) => [
        title,
        edition,
        next,
      ]),
      'as known on a day',
    ).toEqual([['Seats and rows', '2021-22', null]]);
  });
});
