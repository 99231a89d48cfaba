// The documents keep their word: every command they name is a script, every path they name exists.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { commandsIn, linksIn, pathsIn } from './documents/mentions';
import { filesMatching, readManifest, readText, root } from './repository';

const documents = filesMatching('*.md', 'docs/**/*.md', 'packages/*/README.md');

const scripts = new Map(
  filesMatching('package.json', 'packages/*/package.json', '{scripts,tests}/package.json').map(
    (file) => {
      const { name, scripts = {} } = readManifest(file);
      return [file === 'package.json' ? undefined : name, Object.keys(scripts)] as const;
    },
  ),
);

describe.each(documents)('%s', (document) => {
  const text = readText(document);

  it('names only commands that exist', () => {
    const unknown = commandsIn(text).filter(
      (command) => !(scripts.get(command.package) ?? []).includes(command.script),
    );
    expect(unknown.map((command) => command.text)).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const missing = [
      ...linksIn(text).map((link) => path.join(path.dirname(document), link)),
      ...pathsIn(text),
    ].filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });
});
