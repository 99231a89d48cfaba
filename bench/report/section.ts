// A document of sections of which one is replaced and the others stay as they are.

/** Puts the content under the heading `## title`, at the end where there is none yet. */
export function replaceSection(document: string, title: string, content: string): string {
  const sections = document.trimEnd().split(/\n+(?=## )/);
  const section = `## ${title}\n\n${content.trim()}`;
  const at = sections.findIndex((text) => text.split('\n', 1)[0] === `## ${title}`);
  const replaced = at === -1 ? [...sections, section] : sections.with(at, section);
  return `${replaced.join('\n\n')}\n`;
}
