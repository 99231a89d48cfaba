// Every problem that the API answers with: its code, its status, what it means, how to mend it.
// docs/reference/api-errors.md lists the same; a test keeps the two in step.

export const problemCodes = [
  'unknown-parameter',
  'invalid-parameter',
  'area-not-compared',
  'unknown-policy-area',
  'unknown-metric',
  'unknown-context-variable',
  'unknown-publication',
  'unknown-release',
  'unknown-layer',
  'unknown-neighbour-model',
  'unknown-authority',
  'unknown-region',
  'unknown-period',
  'no-figure',
  'unknown-download',
  'unknown-address',
  'not-acceptable',
  'unsatisfiable-range',
  'unreadable-request',
  'method-not-allowed',
  'request-too-slow',
  'body-not-accepted',
  'address-too-long',
  'header-too-large',
  'too-many-requests',
  'internal-error',
  'database-unavailable',
  'postcode-service-down',
  'stopping',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface ProblemKind {
  status: 400 | 404 | 405 | 406 | 408 | 413 | 414 | 416 | 429 | 431 | 500 | 503;
  meaning: string;
  remedy: string;
}

export const problems: Record<ProblemCode, ProblemKind> = {
  'unknown-parameter': {
    status: 400,
    meaning: 'The address has a parameter that this resource does not take.',
    remedy: 'Correct its name, or leave it out.',
  },
  'invalid-parameter': {
    status: 400,
    meaning: 'A parameter holds something that it cannot mean.',
    remedy: 'Write what the problem document says was expected.',
  },
  'area-not-compared': {
    status: 400,
    meaning:
      'A published total, such as that of England, was asked to be compared with authorities.',
    remedy: 'Ask for it at `/v1/observations`.',
  },
  'unknown-policy-area': {
    status: 404,
    meaning: 'No policy area has this id.',
    remedy: 'Take an id from `/v1/policy-areas`.',
  },
  'unknown-metric': {
    status: 404,
    meaning: 'No metric has this id; where figures are asked for, no context variable either.',
    remedy: 'Take an id from `/v1/metrics` or `/v1/context-variables`.',
  },
  'unknown-context-variable': {
    status: 404,
    meaning: 'No context variable has this id.',
    remedy: 'Take an id from `/v1/context-variables`.',
  },
  'unknown-publication': {
    status: 404,
    meaning: 'No publication has this id.',
    remedy: 'Take an id from `/v1/publications`.',
  },
  'unknown-release': {
    status: 404,
    meaning: 'No release has this id.',
    remedy: 'Take an id from `/v1/releases`.',
  },
  'unknown-layer': {
    status: 404,
    meaning: 'There are no boundaries of such areas.',
    remedy: 'Take one of those that the problem document offers.',
  },
  'unknown-neighbour-model': {
    status: 404,
    meaning: 'No neighbour model has this id.',
    remedy: 'Take one of those that the problem document offers.',
  },
  'unknown-authority': {
    status: 404,
    meaning: 'No authority has, or had, this code or slug.',
    remedy: 'Take a code or a slug from `/v1/authorities`.',
  },
  'unknown-region': {
    status: 404,
    meaning: 'No authority lies in a region of this name.',
    remedy: 'Write a region as `/v1/authorities` names it.',
  },
  'unknown-period': {
    status: 404,
    meaning: 'No figure of this period is held.',
    remedy: 'Take a period from `periods` of the metric at `/v1/metrics/{id}`.',
  },
  'no-figure': {
    status: 404,
    meaning: 'No figure of this metric is held for this authority and period.',
    remedy: 'Ask `/v1/observations` which periods and authorities have figures.',
  },
  'unknown-download': {
    status: 404,
    meaning: 'There is no file of this name to download; files of older datasets are not kept.',
    remedy: 'Take the address of a file from `/v1/downloads`.',
  },
  'unknown-address': {
    status: 404,
    meaning: 'There is nothing at this address.',
    remedy: 'Take an address from `/openapi.json`.',
  },
  'not-acceptable': {
    status: 406,
    meaning: 'There is no answer in a format that the header `Accept` takes.',
    remedy: 'Accept one of these, or ask at an address that ends in `.csv`, `.xlsx` or `.parquet`.',
  },
  'unsatisfiable-range': {
    status: 416,
    meaning: 'The part of the file that the header `Range` asks for lies beyond its end.',
    remedy: 'Ask for bytes below the size that `/v1/downloads` states, or leave the header out.',
  },
  'unreadable-request': {
    status: 400,
    meaning: 'The request is not HTTP as servers understand it.',
    remedy: 'Send it with a common HTTP client, with the header `Host`.',
  },
  'method-not-allowed': {
    status: 405,
    meaning: 'The API is for reading: it takes no other method than those in the header `Allow`.',
    remedy: 'Use `GET`.',
  },
  'request-too-slow': {
    status: 408,
    meaning: 'The request did not arrive in time.',
    remedy: 'Send it again.',
  },
  'body-not-accepted': {
    status: 413,
    meaning: 'The request has a body, and the API reads none.',
    remedy: 'Put what you ask for into the address.',
  },
  'address-too-long': {
    status: 414,
    meaning: 'The address is longer than 16,384 characters.',
    remedy: 'Ask for fewer things at once, or for all of them by leaving the parameter out.',
  },
  'too-many-requests': {
    status: 429,
    meaning: 'Your address has asked more often than it may.',
    remedy: 'Wait as many seconds as the header `Retry-After` says.',
  },
  'header-too-large': {
    status: 431,
    meaning: 'The headers of the request are larger than 32 kB.',
    remedy: 'Send fewer or shorter headers.',
  },
  'internal-error': {
    status: 500,
    meaning: 'The API failed. The request may be right.',
    remedy: 'Try again later; if it stays, report it with the time and the address asked for.',
  },
  'database-unavailable': {
    status: 503,
    meaning: 'The database behind the API does not answer, or has too much to do.',
    remedy: 'Ask again in a moment. The request may be right.',
  },
  'postcode-service-down': {
    status: 503,
    meaning: 'The service that knows in which councils postcodes lie does not answer as it should.',
    remedy: 'Search by the name of the council, or try again later.',
  },
  stopping: {
    status: 503,
    meaning: 'This process of the API is about to end.',
    remedy: 'Ask again: another one answers.',
  },
};
