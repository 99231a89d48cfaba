// The reference of the API, with its stylesheet.
import type { RequestHandler } from '@sveltejs/kit';

import { API_URL } from '$app/env/private';

import { fromApi } from '#lib/server/from-api';

export const GET: RequestHandler = ({ request, getClientAddress }) =>
  fromApi({ request, apiUrl: API_URL, clientAddress: getClientAddress() });

export const HEAD = GET;
