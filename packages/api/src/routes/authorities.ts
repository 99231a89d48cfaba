// /v1/authorities, /v1/authorities/{code}, its memberships and its neighbours
import { attributionOf, sourcesOfNeighbours } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import {
  authoritiesMatching,
  authorityNamed,
  authorityResource,
  whyNoAuthorities,
} from '../resources/authorities';
import { neighbourModel } from '../resources/find';
import { membershipsOf, whyNoMemberships } from '../resources/memberships';
import { neighboursOf, whyNoNeighbours } from '../resources/neighbours';
import { answerOf } from '../schemas/answer';
import { authorityResourceSchema, membershipSchema, neighbourSchema } from '../schemas/authority';
import {
  authoritiesQuery,
  codeParameter,
  neighboursQuery,
  noQuery,
  type AuthoritiesQuery,
  type CodeParameter,
  type NeighboursQuery,
} from '../schemas/parameters';
import { answersByAuthority, answersById } from '../schemas/responses';

const permanentRedirect = 308;

export function authorityRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: AuthoritiesQuery }>(
    '/v1/authorities',
    {
      schema: {
        operationId: 'authorities',
        tags: ['Authorities'],
        summary: 'Authorities by name, those that have ended among them',
        querystring: authoritiesQuery,
        response: answersById(answerOf(z.array(authorityResourceSchema))),
      },
    },
    ({ snapshot, query }) =>
      answer(
        snapshot,
        authoritiesMatching(snapshot, query).map(authorityResource),
        registerAttribution(snapshot),
        () => whyNoAuthorities(snapshot, query),
      ),
  );

  app.get<{ Params: CodeParameter }>(
    '/v1/authorities/:code',
    {
      schema: {
        operationId: 'authority',
        tags: ['Authorities'],
        summary: 'An authority; a slug or a former code redirects to the code',
        params: codeParameter,
        querystring: noQuery,
        response: answersByAuthority(answerOf(authorityResourceSchema)),
      },
    },
    ({ snapshot, params, url }, reply) => {
      const authority = authorityNamed(snapshot, params.code, 'code');
      if (authority.code !== params.code) return toCode(reply, url, authority.code);
      return answer(snapshot, authorityResource(authority), registerAttribution(snapshot));
    },
  );

  app.get<{ Params: CodeParameter }>(
    '/v1/authorities/:code/memberships',
    {
      schema: {
        operationId: 'memberships',
        tags: ['Authorities'],
        summary: 'Members of a combined authority or joint body, and what an authority belongs to',
        params: codeParameter,
        querystring: noQuery,
        response: answersByAuthority(answerOf(z.array(membershipSchema))),
      },
    },
    ({ snapshot, params, url }, reply) => {
      const authority = authorityNamed(snapshot, params.code, 'code');
      if (authority.code !== params.code) return toCode(reply, url, authority.code);
      return answer(
        snapshot,
        membershipsOf(snapshot, authority),
        registerAttribution(snapshot),
        () => whyNoMemberships(authority),
      );
    },
  );

  app.get<{ Params: CodeParameter; Querystring: NeighboursQuery }>(
    '/v1/authorities/:code/neighbours',
    {
      schema: {
        operationId: 'neighbours',
        tags: ['Authorities'],
        summary: 'The neighbours of an authority under a model, by name, and what makes them near',
        params: codeParameter,
        querystring: neighboursQuery,
        response: answersByAuthority(answerOf(z.array(neighbourSchema))),
      },
    },
    async ({ snapshot, params, query, url }, reply) => {
      const authority = authorityNamed(snapshot, params.code, 'code');
      const model = neighbourModel(snapshot, query.model);
      if (authority.code !== params.code) return toCode(reply, url, authority.code);
      const neighbours = await neighboursOf(snapshot, authority, model);
      const attribution = [...new Set(sourcesOfNeighbours(model).map(attributionOf))];
      if (neighbours.length > 0) return answer(snapshot, neighbours, attribution);
      const empty = await whyNoNeighbours(snapshot, authority, model);
      return answer(snapshot, neighbours, attribution, () => empty);
    },
  );
}

/** Sends the reader to the same address with the code in it, parameters kept. */
function toCode(reply: FastifyReply, url: string, code: string): FastifyReply {
  const [address = '', query] = url.split('?');
  const [, version = '', collection = '', , ...rest] = address.split('/');
  const target = ['', version, collection, encodeURIComponent(code), ...rest].join('/');
  return reply.redirect(query === undefined ? target : `${target}?${query}`, permanentRedirect);
}

function registerAttribution({ catalogue }: Snapshot): string[] {
  return catalogue.register.sources.map(attributionOf);
}
