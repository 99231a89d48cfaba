// Search engines may read everything but results of searches, answers that are data, and files of charts:
// each is drawn when it is asked for, and shows what its page shows.
import { originOf } from '#lib/server/origin';

import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /search',
      'Disallow: /v1/',
      'Disallow: /charts/',
      '',
      `Sitemap: ${originOf(url)}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
