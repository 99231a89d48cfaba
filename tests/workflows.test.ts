// The workflows on GitHub: what they call exists, what they use is pinned, and what they publish has
// been tested and says where it comes from.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { commandsIn } from './documents/mentions';
import { filesMatching, readManifest, readText, root } from './repository';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const files = filesMatching('.github/workflows/*.yml');
const scripts = Object.keys(readManifest('package.json').scripts ?? {});

const read = (file: string) => parse(readText(file)) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const runsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run = [] }) => run);

describe.each(files)('%s', (file) => {
  const workflow = read(file);

  it('calls only scripts that exist', () => {
    const shell = runsOf(workflow).join('\n');
    const called = commandsIn(`\`\`\`sh\n${shell}\n\`\`\`\n`)
      .map(({ script }) => script)
      .filter((script) => script !== 'pkg');
    expect(called.filter((script) => !scripts.includes(script))).toEqual([]);
    for (const [, script = ''] of shell.matchAll(/\bbash (\S+)/g)) {
      expect(existsSync(path.join(root, script)), script).toBe(true);
    }
  });

  it('pins every action by its commit', () => {
    for (const { uses } of stepsOf(workflow)) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  it('may only read, unless a job says what more it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });
});

it('CI runs .ci/run', () => {
  expect(runsOf(read('.github/workflows/ci.yml'))).toEqual(['bash .ci/run']);
});

it('a release is tested first, then published with provenance', () => {
  const release = read('.github/workflows/release.yml');
  const [tested, ...later] = runsOf(release);
  expect(tested).toBe('bash .ci/run');
  const publish = stepsOf(release).find(({ run }) => run === 'npx pnpm changeset publish');
  expect(later).toContain(publish?.run);
  expect(publish?.env).toMatchObject({ NPM_CONFIG_PROVENANCE: 'true' });
  expect(release.jobs.publish?.permissions).toMatchObject({ 'id-token': 'write' });
});
