// What changed, for feed readers.
import { changesFeed } from '#lib/changes/atom';
import { changes } from '#lib/server/api';
import { originOf } from '#lib/server/origin';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) =>
  new Response(changesFeed(await changes(), originOf(url)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
