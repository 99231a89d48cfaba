// Ids and the names that code has for them.
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** What is wrong with an id, and how to mend it. */
export function idFault(what: string, text: string): string {
  return `"${text}" is no id of ${what}: found "${text}"; expected small letters, digits and single hyphens, such as "public-libraries". Ids are permanent.`;
}

/** `public-libraries` → `publicLibraries`. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `public-libraries` → `Public libraries`, for a first comment. */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
