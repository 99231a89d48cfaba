// Reads the query of an address: parameters that may repeat become lists, all others plain text.
import { repeatable } from './schemas/parameters';

/** A parameter that may not repeat but does becomes a list too, which its schema then refuses. */
export function parseQueryString(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      const [only = ''] = values;
      return [name, repeatable.has(name) || values.length > 1 ? values : only];
    }),
  );
}
