// The authority whose page is asked for, by its current slug; a code or a former slug is sent there.
import { error, redirect } from '@sveltejs/kit';
import type { Authority } from '@oflog/metrics-core';

import { hasPage } from '../authorities/pages';
import { authority } from './api';

export async function authorityOfPage(slug: string, url: URL): Promise<Authority> {
  const found = await authority(slug);
  if (!hasPage(found)) {
    error(404, `${found.name} is in the figures and has no page of its own.`);
  }
  if (found.slug !== slug) {
    const path = url.pathname.split('/').map((part) => (decode(part) === slug ? found.slug : part));
    redirect(308, `${path.join('/')}${url.search}`);
  }
  return found;
}

function decode(part: string): string {
  return decodeURIComponent(part);
}
