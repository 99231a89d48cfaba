// /v1/search
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { readPostcode } from '../postcodes/postcode';
import type { LookUpPostcode } from '../postcodes/postcode-service';
import { authoritiesAtPostcode } from '../resources/authorities-at-postcode';
import { searchFor, whyNothingFound } from '../resources/search';
import { answerOf } from '../schemas/answer';
import { searchQuery, type SearchQuery } from '../schemas/parameters';
import { answersOfSearch } from '../schemas/responses';
import { searchResultSchema } from '../schemas/search';

/** `lookUp` asks the service that is configured; null where none is. */
export function searchRoutes(app: FastifyInstance, lookUp: LookUpPostcode | null): void {
  app.get<{ Querystring: SearchQuery }>(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['Authorities'],
        summary: 'Authorities, metrics and words by name, code or postcode; the best match first',
        querystring: searchQuery,
        response: answersOfSearch(answerOf(z.array(searchResultSchema))),
      },
    },
    async ({ snapshot, query }, reply) => {
      const postcode = readPostcode(query.q);
      if (postcode === null) {
        const found = searchFor(snapshot, query.q);
        return answer(snapshot, found, [], () => whyNothingFound(query.q));
      }
      // Where somebody lives is kept nowhere, not by caches either.
      reply.header('cache-control', 'no-store');
      const { results, empty } = await authoritiesAtPostcode(snapshot, postcode, lookUp);
      return answer(snapshot, results, [], () => empty);
    },
  );
}
