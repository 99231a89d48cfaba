// Everything hangs on the register: it needs files to be read from, types to know authorities by, and
// areas for published totals.
import { fault, theRegister, type Check } from '../check';

export const registerSources: Check = {
  code: 'REGISTER_WITHOUT_SOURCE',
  holds:
    'The register has a source of authorities, knows types by their codes and areas for totals, and draws maps from a source.',
  remedy: 'Declare what is missing, or name the file that is declared.',
  find: ({ register }) => {
    if (register === undefined) return [];
    const { sources, types, boundaries, areas: totals } = register;
    const areas = sources.filter(({ reading }) => reading.role === 'areas').map(({ file }) => file);
    return [
      ...(areas.length > 0
        ? []
        : [
            fault('register', theRegister, 'sources', {
              found: `${sources.length} sources, none of them with the role areas`,
              expected: 'a file that lists the authorities',
            }),
          ]),
      ...(Object.keys(types).length > 0
        ? []
        : [
            fault('register', theRegister, 'types', {
              found: 'an empty object',
              expected: 'the type for each start of a code',
            }),
          ]),
      ...(totals.length > 0
        ? []
        : [
            fault('register', theRegister, 'areas', {
              found: 'an empty list',
              expected: 'the areas that publications give totals for, such as the country',
            }),
          ]),
      ...(areas.includes(boundaries.file) || areas.length === 0
        ? []
        : [
            fault('register', theRegister, 'boundaries.file', {
              found: `"${boundaries.file}"`,
              expected: `the file of a source of areas: ${areas.join(', ')}`,
            }),
          ]),
      ...(Object.keys(boundaries.objects).length > 0
        ? []
        : [
            fault('register', theRegister, 'boundaries.objects', {
              found: 'an empty object',
              expected: 'the objects of the file to draw',
            }),
          ]),
    ];
  },
};
