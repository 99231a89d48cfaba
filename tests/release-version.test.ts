// A release of the definitions, twice over, in a copy of the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyRepository, type RepositoryCopy } from './fifth-policy-area/repository-copy';

const inPackage = (file: string) => path.join('packages/metrics-core', file);
const files = [
  'CHANGELOG.md',
  'package.json',
  'released/catalogue.json',
  'released/history.json',
].map(inPackage);

describe('npx pnpm release:version', { timeout: 120_000 }, () => {
  let copy: RepositoryCopy;
  beforeAll(() => {
    copy = copyRepository();
    write('package.json', read('package.json').replace(/"version": ".*"/, '"version": "0.0.0"'));
    for (const file of ['CHANGELOG.md', 'released']) {
      rmSync(path.join(copy.folder, inPackage(file)), { recursive: true, force: true });
    }
    for (const changeset of changesets()) rmSync(path.join(copy.folder, changeset));
    // Changesets would format through pnpm, which the copy is without.
    const config = path.join(copy.folder, '.changeset/config.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace('{', '{ "format": false,'));
    // Nobody compiles against the copy.
    write('tsup.config.ts', read('tsup.config.ts').replace('dts: true', 'dts: false'));
    build();
  }, 180_000);
  afterAll(() => copy.remove());

  const read = (file: string) => readFileSync(path.join(copy.folder, inPackage(file)), 'utf8');
  const write = (file: string, text: string) =>
    writeFileSync(path.join(copy.folder, inPackage(file)), text);
  const changesets = () =>
    globSync('.changeset/*.md', { cwd: copy.folder }).filter((file) => !/README/i.test(file));
  const build = () => {
    const cwd = path.join(copy.folder, 'packages/metrics-core');
    execFileSync(process.execPath, ['--run', 'build'], { cwd, env: copy.env, stdio: 'ignore' });
  };
  const describeChange = (bump: string, words: string) =>
    writeFileSync(
      path.join(copy.folder, '.changeset/a-change.md'),
      `---\n'@oflog/metrics-core': ${bump}\n---\n\n${words}\n`,
    );
  const release = () => {
    try {
      return copy.run(process.execPath, 'scripts/release-version.ts');
    } catch (error) {
      if (error instanceof Error && 'stderr' in error) return String(error.stderr);
      throw error;
    }
  };

  it('refuses a first release that no changeset describes', () => {
    expect(release()).toContain('choose @oflog/metrics-core and minor');
    expect(existsSync(path.join(copy.folder, inPackage('released')))).toBe(false);
  });

  it('makes the first version, and keeps its catalogue', () => {
    describeChange('major', 'Definitions that others may build on.');
    expect(release()).toContain('The definitions are now version 1.0.0.');
    expect(read('package.json')).toContain('"version": "1.0.0"');
    expect(read('CHANGELOG.md')).toMatch(
      /## 1\.0\.0\n\n### Major Changes\n\n.*Definitions that others may build on\.\n\n### Definitions\n\nFirst release: /,
    );
    const released = JSON.parse(read('released/catalogue.json')) as { version: string };
    expect(released.version).toBe('1.0.0');
    expect(Object.keys(released)).toEqual(Object.keys(released).toSorted());
    expect(changesets()).toEqual([]);
  });

  it('has nothing to release when nothing changed, and writes nothing', () => {
    const before = files.map((file) => readFileSync(path.join(copy.folder, file), 'utf8'));
    expect(release()).toContain('there is nothing to release');
    expect(files.map((file) => readFileSync(path.join(copy.folder, file), 'utf8'))).toEqual(before);
  });

  it('refuses a changed definition whose changeset is too low, and names it', () => {
    const area = `src/policy-areas/${firstArea()}/index.ts`;
    write(area, read(area).replace(/title: '.*'/, "title: 'Renamed'"));
    build();
    expect(release()).toContain(
      `patch  policy-area ${firstArea()}, title (wording-of-policy-area)`,
    );
    expect(read('package.json')).toContain('"version": "1.0.0"');
  });

  it('tells in the changelog which definitions changed, in words', () => {
    describeChange('patch', 'Clearer words.');
    expect(release()).toContain('The definitions are now version 1.0.1.');
    const [, latest = ''] = read('CHANGELOG.md').split('\n## ');
    expect(latest).toMatch(
      /^1\.0\.1\n\n### Patch Changes\n\n.*Clearer words\.\n\n### Definitions\n\n#### Wording/,
    );
    expect(latest).toContain(`- policy area \`${firstArea()}\`\n  - The title of policy area “`);
    expect(latest).toContain('to “Renamed”.');
  });

  it('keeps what changed in each release, the first one first', () => {
    const history = JSON.parse(read('released/history.json')) as {
      version: string;
      changes: { definition: { id: string } }[];
    }[];
    expect(history.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(history[1]?.changes.map(({ definition }) => definition.id)).toEqual([firstArea()]);
  });

  const firstArea = () => {
    const [area] = (
      JSON.parse(read('dist/catalogue.json')) as { policyAreas: { id: string }[] }
    ).policyAreas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (area === undefined) throw new Error('The catalogue has no policy area.');
    return area.id;
  };
});
