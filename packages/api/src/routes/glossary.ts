// /v1/glossary
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { answerOf } from '../schemas/answer';
import { termResourceSchema } from '../schemas/definitions';
import { noQuery } from '../schemas/parameters';
import { answers } from '../schemas/responses';

export function glossaryRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/glossary',
    {
      schema: {
        operationId: 'glossary',
        tags: ['Definitions'],
        summary: 'Words that readers of council figures meet, from A to Z',
        querystring: noQuery,
        response: answers(answerOf(z.array(termResourceSchema))),
      },
    },
    ({ snapshot }) =>
      answer(
        snapshot,
        snapshot.catalogue.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB')),
      ),
  );
}
