// Which format a request asks for, by its Accept header.
import Negotiator from 'negotiator';

import { problems } from '../problems/catalogue';
import { RequestError } from '../problems/problem';
import { bareMediaType, formats, mediaTypes, type Format } from './format';

/**
 * The format that the header likes best; JSON where it likes several as much, as a browser's does, and
 * where there is none. Null where it takes none of them.
 */
export function formatByAccept(accept: string | undefined): Format | null {
  if (accept === undefined || accept.trim() === '') return 'json';
  const best = new Negotiator({ headers: { accept } }).mediaType(Object.values(mediaTypes));
  return formats.find((format) => mediaTypes[format] === best) ?? null;
}

/** As {@link formatByAccept}; throws the problem that names the formats where it takes none of them. */
export function requestedFormat(accept: string | undefined): Format {
  const format = formatByAccept(accept);
  if (format !== null) return format;
  const { meaning, remedy } = problems['not-acceptable'];
  const offered = formats.map(bareMediaType);
  throw new RequestError({
    code: 'not-acceptable',
    detail: `${meaning} There are ${offered.join(', ')}. ${remedy}`,
    parameter: null,
    found: accept ?? '',
    nearest: offered,
  });
}
