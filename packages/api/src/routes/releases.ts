// /v1/releases and /v1/releases/{id}
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { byId, kinds } from '../resources/find';
import { releaseResource, releasesHeld } from '../resources/releases';
import { answerOf } from '../schemas/answer';
import {
  idParameter,
  noQuery,
  releasesQuery,
  type IdParameter,
  type ReleasesQuery,
} from '../schemas/parameters';
import { releaseResourceSchema } from '../schemas/release';
import { answersById } from '../schemas/responses';

export function releaseRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: ReleasesQuery }>(
    '/v1/releases',
    {
      schema: {
        operationId: 'releases',
        tags: ['Releases and changes'],
        summary: 'All published files that the dataset was read from, the latest first',
        querystring: releasesQuery,
        response: answersById(answerOf(z.array(releaseResourceSchema))),
      },
    },
    ({ snapshot, query }) => {
      const { publications } = snapshot.catalogue;
      const { publication } = query;
      if (publication !== undefined) {
        byId(publications, publication, kinds.publication, 'publication');
      }
      const held = releasesHeld(snapshot, publication);
      return answer(
        snapshot,
        held.map((release) => releaseResource(snapshot, release)),
        held.map(({ attribution }) => attribution),
        () => ({
          reason: 'No release of this publication is held.',
          exists: [
            {
              parameter: 'publication',
              values: [
                ...new Set(releasesHeld(snapshot).flatMap((release) => release.publication ?? [])),
              ],
            },
          ],
        }),
      );
    },
  );

  app.get<{ Params: IdParameter }>(
    '/v1/releases/:id',
    {
      schema: {
        operationId: 'release',
        tags: ['Releases and changes'],
        summary: 'A published file: what it holds, where it is from, and its checksum',
        params: idParameter,
        querystring: noQuery,
        response: answersById(answerOf(releaseResourceSchema)),
      },
    },
    ({ snapshot, params }) => {
      const known = releasesHeld(snapshot).map((release) => ({ ...release, id: release.release }));
      const held = byId(known, params.id, kinds.release, 'id');
      return answer(snapshot, releaseResource(snapshot, held), [held.attribution]);
    },
  );
}
