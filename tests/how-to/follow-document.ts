// Does what a how-to document says, in a copy of the repository that is built.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { RepositoryCopy } from '../fifth-policy-area/repository-copy';
import { readText } from '../repository';
import { changed, stepsOf } from './document-steps';

/** What the commands of the document printed, one text for each fence. */
export function followDocument(document: string, copy: RepositoryCopy): string[] {
  const env = { ...copy.env, PATH: [scriptsByPnpm(copy), copy.env.PATH].join(path.delimiter) };
  return stepsOf(readText(document)).flatMap((step) => {
    if (step.kind === 'run') {
      const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', step.commands], {
        cwd: copy.folder,
        env,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 ** 2,
      });
      if (status === step.exitCode) return [stdout];
      throw new Error(
        `${document}: "${step.commands}" ended with ${String(status)}.\n${stdout}\n${stderr}`,
      );
    }
    const file = path.join(copy.folder, step.file);
    const text =
      step.kind === 'write' ? step.text : changed(readFileSync(file, 'utf8'), step.changes);
    writeFileSync(file, text);
    return [];
  });
}

/**
 * The scripts of the root's package.json as `npx pnpm` runs them. The copy has no pnpm of its own,
 * which would install anew; programs are built there already, and of what they read only the
 * definitions change.
 */
function scriptsByPnpm({ besides }: RepositoryCopy): string {
  const folder = path.join(besides, 'bin');
  mkdirSync(folder, { recursive: true });
  const npx = path.join(folder, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh -e
script=$2
shift 2
case $script in
  metrics) exec node packages/authoring/dist/cli.js "$@" ;;
  new:*) exec node packages/authoring/dist/cli.js "$(echo "$script" | tr : -)" "$@" ;;
  ingest)
    (cd packages/metrics-core && node --run build >&2)
    exec node packages/ingest/dist/cli.js "$@"
    ;;
  *) echo "There is no script $script here." >&2; exit 2 ;;
esac
`,
  );
  chmodSync(npx, 0o755);
  return folder;
}
