// /v1/changes and /v1/changes.atom
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { atom } from '../feeds/atom';
import { changesOf, feedEntries, feedId } from '../resources/changes';
import { answerOf } from '../schemas/answer';
import { changeSchema } from '../schemas/change';
import { changesQuery, type ChangesQuery } from '../schemas/parameters';
import { answers, answersAs } from '../schemas/responses';

export function changeRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: ChangesQuery }>(
    '/v1/changes',
    {
      schema: {
        operationId: 'changes',
        tags: ['Releases and changes'],
        summary: 'What changed: new data, corrected figures, definitions; the latest first',
        querystring: changesQuery,
        response: answers(answerOf(z.array(changeSchema))),
      },
    },
    ({ snapshot, query }) =>
      answer(snapshot, changesOf(snapshot, { kinds: query.kind, since: query.since }), [], () => {
        const [latest] = changesOf(snapshot, { kinds: query.kind });
        return latest === undefined
          ? { reason: 'Nothing of these kinds has changed yet.', exists: [] }
          : {
              reason: `Nothing of these kinds has changed since ${query.since ?? ''}.`,
              exists: [{ parameter: 'since', values: [latest.date] }],
            };
      }),
  );

  app.get<{ Querystring: ChangesQuery }>(
    '/v1/changes.atom',
    {
      schema: {
        operationId: 'changesAsAtom',
        tags: ['Releases and changes'],
        summary: 'The same for feed readers, as Atom',
        querystring: changesQuery,
        response: answersAs('application/atom+xml'),
      },
    },
    ({ snapshot, query, url }, reply) =>
      reply.type('application/atom+xml; charset=utf-8').send(
        atom({
          id: feedId,
          title: 'Local Authority Data Explorer: what changed',
          self: url,
          author: 'Local Authority Data Explorer',
          entries: feedEntries(changesOf(snapshot, { kinds: query.kind, since: query.since })),
        }),
      ),
  );
}
