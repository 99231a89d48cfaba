// What hosts such as Cloudflare Pages and Netlify read in `_headers`: the headers that the explorer’s own
// server sends with each page.

/** They tell of one answer, or how it was sent. */
const ofOneAnswer =
  /^(age|cache-control|connection|content-(encoding|length|type)|date|etag|keep-alive|server|transfer-encoding|vary|x-request-id|x-sveltekit-.*)$/;

export function headersFile(ofPage: Headers): string {
  const standing = [...ofPage].filter(([name]) => !ofOneAnswer.test(name));
  return [
    '/*',
    ...standing.map(([name, value]) => `  ${name}: ${value}`),
    '',
    // Their names change with their content.
    '/_app/immutable/*',
    '  cache-control: public, max-age=31536000, immutable',
    '',
    '/changes.atom',
    '  content-type: application/atom+xml; charset=utf-8',
    '',
  ].join('\n');
}
