// Reads the query of an address: a parameter given once is a text, one given more often a list.

export function parseQueryString(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [only = '', ...others] = query.getAll(name);
      return [name, others.length === 0 ? only : [only, ...others]];
    }),
  );
}
