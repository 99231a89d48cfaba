// A column is found by the words of its header: without words, none is found.
import { fault, theRegister, type Check, type Fault } from '../check';
import type { Declarations } from '../declarations';
import { locatorsOf } from '../layout-parts';
import type { Locator } from '../../model/layout';

export const headersNamed: Check = {
  code: 'HEADER_EMPTY',
  holds: 'Columns of files are named by a header that is not empty, or by their letter.',
  remedy: 'Copy the header from the file; name a column without one by its letter.',
  find: (declared) => [
    ...locatorsOf(declared.publications).flatMap(({ publication, field, part }) =>
      isEmpty(part) ? [fault('publication', publication, field, said)] : [],
    ),
    ...declared.neighbourModels.flatMap((model) =>
      model.method.kind === 'published-list' && model.method.authorityColumn.trim() === ''
        ? [fault('neighbour-model', model, 'method.authorityColumn', said)]
        : [],
    ),
    ...emptyInRegister(declared),
  ],
};

const said = { found: 'an empty text', expected: 'the header of a column' };

function isEmpty(locator: Locator): boolean {
  if (typeof locator === 'string') return locator.trim() === '';
  if ('letter' in locator) return false;
  const headers = [locator.header].flat();
  return headers.every((header) => header.trim() === '');
}

function emptyInRegister({ register }: Declarations): Fault[] {
  return (register?.sources ?? []).flatMap(({ reading }, index) =>
    Object.entries(reading).flatMap(([name, value]: [string, string | string[]]) =>
      value.length === 0 || (typeof value === 'string' && value.trim() === '')
        ? [fault('register', theRegister, `sources[${index}].reading.${name}`, said)]
        : [],
    ),
  );
}
