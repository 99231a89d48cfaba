// Faults of a request, gathered into one problem document.
import { STATUS_CODES } from 'node:http';

import type { Empty } from '../schemas/answer';
import type { Fault, Problem } from '../schemas/problem';
import { problems, type ProblemCode } from './catalogue';
import { nearest } from './nearest';

/** Thrown where a request cannot be answered; carries every fault that was found. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(...faults: [Fault, ...Fault[]]) {
    super(faults.map(({ detail }) => detail).join(' '));
    this.faults = faults;
  }
}

/** The document for some faults: with the status of the first. */
export function problemOf(faults: readonly [Fault, ...Fault[]]): Problem {
  const [first] = faults;
  const { status } = problems[first.code];
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? first.code,
    status,
    ...first,
    faults: [...faults],
  };
}

/** A fault of the request, or of the API, as a whole. */
export function generalFault(code: ProblemCode, found: string | null = null): Fault {
  const { meaning, remedy } = problems[code];
  return { code, detail: `${meaning} ${remedy}`, parameter: null, found, nearest: [] };
}

/** Thrown where one figure is asked for that there is not: says why, and offers what there is. */
export function noFigure({ reason, exists: [instead] }: Empty): RequestError {
  const fault = generalFault('no-figure');
  const { parameter = null, values = [] } = instead ?? {};
  return new RequestError({
    ...fault,
    detail: `${reason} ${fault.detail}`,
    parameter,
    // The latest period is what most want.
    nearest: values.slice(-offered).reverse(),
    ...(values.length > 0 && values.length <= mostListed && { allowed: values }),
  });
}

const offered = 3;

/** More are not listed in a problem document: they have a resource of their own. */
const mostListed = 50;

/** A parameter that names something which there is not. */
export function unknown(
  code: ProblemCode,
  thing: string,
  parameter: string,
  found: string,
  known: readonly string[],
): Fault {
  const near = nearest(found, known);
  const offer = near.length > 0 ? ` Did you mean ${near.map((id) => `"${id}"`).join(', ')}?` : '';
  return {
    code,
    detail: `There is no ${thing} "${found}".${offer} ${problems[code].remedy}`,
    parameter,
    found,
    nearest: near,
    ...(known.length <= mostListed && { allowed: [...known] }),
  };
}
