import { FEEDBACK_URL, ORIGIN, POSTCODES_URL, PUBLIC_URL } from '$app/env/private';

import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url }) => {
  const origin = PUBLIC_URL ?? ORIGIN;
  return {
    canonical: origin === undefined ? null : `${origin}${url.pathname}${url.search}`,
    feedbackUrl: FEEDBACK_URL ?? null,
    postcodes: POSTCODES_URL !== undefined,
  };
};
