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
  'unknown-neighbour-model',
  'unknown-authority',
  'unknown-region',
  'unknown-period',
  'unknown-address',
  'internal-error',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface ProblemKind {
  status: 400 | 404 | 500;
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
  'unknown-address': {
    status: 404,
    meaning: 'There is nothing at this address.',
    remedy: 'Take an address from `/openapi.json`.',
  },
  'internal-error': {
    status: 500,
    meaning: 'The API failed. The request may be right.',
    remedy: 'Try again later; if it stays, report it with the time and the address asked for.',
  },
};
