import { glossary } from '#lib/server/api';

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const terms = await glossary();
  return {
    terms: terms.map(({ related, ...term }) => ({
      ...term,
      related: terms.filter(({ id }) => related.includes(id)),
    })),
  };
};
