// The part of a changelog that tells of definitions, put below what the changesets say.

const heading = '### Definitions';

/** Puts the part at the end of a version's section; one that stands there already is replaced. */
export function withDefinitionsPart(changelog: string, version: string, part: string): string {
  const lines = changelog.split('\n');
  const start = lines.indexOf(`## ${version}`);
  if (start === -1) {
    throw new Error(
      `CHANGELOG.md has no section "## ${version}". Run "npx pnpm release:version", which lets changesets write it.`,
    );
  }
  const next = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  const end = next === -1 ? lines.length : next;
  const own = lines.slice(start, end);
  const earlier = own.indexOf(heading);
  const words = own
    .slice(0, earlier === -1 ? own.length : earlier)
    .join('\n')
    .trimEnd();
  const rest = lines.slice(end).join('\n');
  const section = `${words}\n\n${heading}\n\n${part.trimEnd()}\n`;
  return `${lines.slice(0, start).join('\n')}\n${section}${rest === '' ? '' : `\n${rest}`}`;
}
