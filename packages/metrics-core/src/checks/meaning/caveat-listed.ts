// A caveat that no measure lists is never read by anybody.
import { fault, type Check } from '../check';

export const caveatListed: Check = {
  code: 'CAVEAT_UNLISTED',
  holds: 'Every caveat is listed by a metric or context variable.',
  remedy: 'List it where it belongs, or take it out.',
  find: ({ caveats, measures, mentioned }) => {
    const listed = new Set(measures.flatMap(({ measure }) => measure.caveats));
    return caveats
      .filter(({ id }) => !listed.has(id) && !mentioned.has(id))
      .map((caveat) =>
        fault('caveat', caveat, 'id', {
          found: 'a caveat that nothing lists',
          expected: 'a measure that lists it',
        }),
      );
  },
};
