// What a Markdown document promises its reader: commands to type and files to open.

export interface Command {
  /** As the document has it. */
  text: string;
  /** The package named by --filter; undefined for the repository's own scripts. */
  package: string | undefined;
  script: string;
}

/** Commands of npm and pnpm themselves, which are nobody's script. */
const ownCommands = new Set(['install', 'add', 'exec', 'dlx', 'pack']);

/** Every `npm …` and `npx pnpm …` in code spans and code blocks. */
export function commandsIn(markdown: string): Command[] {
  return codeIn(markdown).flatMap((line) => {
    const found = /(?:^|\s)(npm|npx pnpm)\s+((?:--filter\s+\S+\s+)?)(?:run\s+)?([a-z][\w:-]*)/.exec(
      line,
    );
    if (found === null) return [];
    const [, , filter = '', script = ''] = found;
    if (ownCommands.has(script)) return [];
    const name = filter.trim().split(/\s+/)[1];
    return [{ text: line.trim(), package: name, script }];
  });
}

/** Targets of relative links, as written, without their fragment. */
export function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#', 1)[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Paths from the root of the repository in code spans; patterns such as `data/<id>.csv` are not. */
export function pathsIn(markdown: string): string[] {
  return codeIn(markdown).filter((code) =>
    /^(?:packages|docs|data|scripts|tests|\.ci|\.changeset)\/[\w./@-]*$/.test(code),
  );
}

function codeIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```(?:sh|bash)?\n(.*?)^```/gms)].flatMap(
    ([, block = '']) => block.split('\n'),
  );
  const prose = markdown.replaceAll(/^```.*?^```/gms, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...blocks, ...spans];
}
