// Search engines may read everything but results of searches, and answers that are data.
import { originOf } from '#lib/server/origin';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /search',
      'Disallow: /v1/',
      '',
      `Sitemap: ${originOf(url)}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
