import { describe, expect, it } from 'vitest';

import { exampleAuthority } from '../testing/examples';
import { foundGroups, type SearchResult } from './found';

const result = (kind: SearchResult['kind'], id: string, title: string): SearchResult => ({
  kind,
  id,
  title,
  description: `About ${title}.`,
});

describe('what a search found', () => {
  it('stands by kind, authorities first, each with its page', () => {
    const groups = foundGroups(
      [
        result('term', 'median', 'median'),
        result('metric', 'seats-filled', 'Seats filled'),
        result('context-variable', 'residents', 'Residents'),
        result('policy-area', 'seats', 'Seats'),
        result('authority', 'E06000001', 'Ashbury'),
      ],
      [exampleAuthority({ code: 'E06000001', slug: 'ashbury', name: 'Ashbury' })],
    );
    expect(groups.map(({ heading, links }) => [heading, links.map(({ href }) => href)])).toEqual([
      ['Authorities', ['/authorities/ashbury']],
      ['Policy areas', ['/policy-areas/seats']],
      ['Metrics', ['/metrics/seats-filled']],
      ['Facts about places', ['/context/residents']],
      ['Words', ['/glossary#median']],
    ]);
    expect(groups.at(-1)?.links[0]?.title).toBe('Median');
  });

  it('says of an authority what it is, when it ended and what it was called', () => {
    const [group] = foundGroups(
      [result('authority', 'E07000001', 'Ashbury')],
      [
        exampleAuthority({
          code: 'E07000001',
          name: 'Ashbury',
          type: 'district',
          region: 'South East',
          to: '2023-03-31',
          formerNames: ['Ashe'],
        }),
      ],
    );
    expect(group?.links[0]?.description).toBe(
      'District council, South East. Ended 2023. Formerly Ashe',
    );
  });

  it('leaves out authorities that have no page', () => {
    const joint = exampleAuthority({ name: 'Both', code: 'E50000001', type: 'joint-body' });
    expect(foundGroups([result('authority', joint.code, 'Both')], [joint])).toEqual([]);
  });
});
