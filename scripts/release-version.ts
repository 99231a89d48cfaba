// Behind `npx pnpm release:version`: makes the pending changesets a version. The definitions that
// changed are told in its changelog, and its catalogue is kept to compare the next version with.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import {
  definitionsChangelog,
  diffCatalogues,
  firstDefinitions,
  releasedDefinitions,
} from '@oflog/metrics-core/compatibility';

import { withDefinitionsPart } from './release/changelog-section.ts';
import { gateFault } from './release/definitions-gate.ts';
import {
  addToHistory,
  builtCatalogue,
  definitionsFolder,
  pendingBumps,
  releasedCatalogue,
  writeReleased,
} from './release/definitions.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = definitionsFolder(root);

const released = releasedCatalogue(root);
const pending = await pendingBumps(root);
const fault = gateFault({ released, declared: builtCatalogue(root), pending });
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
} else if (pending.length === 0) {
  process.stdout.write(
    'No changeset of the definitions is pending: there is nothing to release.\n',
  );
} else {
  execFileSync('changeset', ['version'], { cwd: root, stdio: 'inherit' });
  // The catalogue in the package states the version.
  execFileSync(process.execPath, ['--run', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const catalogue = builtCatalogue(root);
  const part =
    released === undefined
      ? firstDefinitions(catalogue)
      : definitionsChangelog(diffCatalogues(released, catalogue));
  const changelog = path.join(folder, 'CHANGELOG.md');
  const text = readFileSync(changelog, 'utf8');
  writeFileSync(changelog, withDefinitionsPart(text, catalogue.version, part));
  const today = new Date().toISOString().slice(0, 10);
  addToHistory(root, releasedDefinitions(released, catalogue, today));
  writeReleased(root, catalogue);
  process.stdout.write(`The definitions are now version ${catalogue.version}.\n`);
}
