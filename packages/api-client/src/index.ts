/** The typed client of the API: its paths, parameters and answers as its OpenAPI document states them. */
import createFetchClient, { type Client } from 'openapi-fetch';

import type { components, paths } from './schema.generated';

export type { components, operations, paths } from './schema.generated';

/** The things that answers hold, by name: `Schemas['Observation']`. */
export type Schemas = components['schemas'];

/** It asks for JSON: the other formats of an address are for downloads. */
export type ApiClient = Client<paths, Json>;

type Json = 'application/json' | 'application/problem+json';

/**
 * A client of the API at an address such as `http://localhost:4000`. Each call gives
 * `{ data, error, response }`: `error` is the problem document where the request could not be answered.
 * A slug or former code of an authority is redirected to its code on the way.
 *
 *     const client = createClient('http://localhost:4000');
 *     const { data } = await client.GET('/v1/authorities', { params: { query: { q: 'bristol' } } });
 */
export function createClient(baseUrl: string, fetch?: ClientFetch): ApiClient {
  return createFetchClient<paths, Json>({
    baseUrl,
    headers: { accept: 'application/json' },
    ...(fetch === undefined ? {} : { fetch }),
  });
}

/** What takes the place of the global `fetch`. */
export type ClientFetch = (request: Request) => Promise<Response>;
