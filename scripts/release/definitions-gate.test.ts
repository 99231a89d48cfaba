// The gate stops each prepared change of a definition that lacks its changeset, and lets it pass with it.
import { describe, expect, it } from 'vitest';

import { bumps, type Bump } from '@oflog/metrics-core/compatibility';

import { libraries } from '../../packages/metrics-core/src/compatibility/examples/libraries';
import { preparedChanges } from '../../packages/metrics-core/src/compatibility/examples/prepared-changes';
import { gateFault } from './definitions-gate.ts';

describe.each(preparedChanges)('when $title', ({ make, bump, rule, field, words }) => {
  const declared = libraries();
  make(declared);
  const fault = (...pending: Bump[]) => gateFault({ released: libraries(), declared, pending });

  it('stops a release without a changeset, and says what needs which', () => {
    const said = fault();
    expect(said).toContain(`needs a ${bump} version, and no changeset is pending`);
    expect(said).toContain(`(${rule})`);
    expect(said).toContain(words);
    if (field !== '') expect(said).toContain(`, ${field} (`);
    expect(said).toContain(`"npx pnpm changeset", choose @oflog/metrics-core and ${bump},`);
  });

  it.each(bumps)('with a changeset for %s passes if that is enough', (pending) => {
    const isEnough = bumps.indexOf(pending) >= bumps.indexOf(bump);
    expect(fault(pending) === undefined).toBe(isEnough);
  });

  it('goes by the highest of several changesets', () => {
    expect(fault('patch', bump, 'patch')).toBeUndefined();
  });
});

describe('the gate', () => {
  it('asks for nothing where no definition changed', () => {
    const same = { released: libraries(), declared: libraries() };
    expect(gateFault({ ...same, pending: [] })).toBeUndefined();
    expect(gateFault({ ...same, pending: ['patch'] })).toBeUndefined();
  });

  it('names only what the changesets fall short of', () => {
    const declared = libraries();
    for (const { title, make } of preparedChanges) {
      if (/^a (description is put|polarity)/.test(title)) make(declared);
    }
    const fault = gateFault({ released: libraries(), declared, pending: ['minor'] });
    expect(fault).toContain('the pending changesets ask for minor only');
    expect(fault).toContain('polarity.direction');
    expect(fault).not.toContain('description');
  });

  it('lets a first release pass with a changeset of at least minor', () => {
    const first = { released: undefined, declared: { ...libraries(), version: '0.0.0' } };
    expect(gateFault({ ...first, pending: ['minor'] })).toBeUndefined();
    expect(gateFault({ ...first, pending: ['major'] })).toBeUndefined();
    expect(gateFault({ ...first, pending: ['patch'] })).toContain('metrics-core and minor');
    expect(gateFault({ ...first, pending: [] })).toContain('have never been released');
  });

  it('wants the released catalogue once there was a release, and of the same version', () => {
    const declared = libraries();
    const missing = gateFault({ released: undefined, declared, pending: ['major'] });
    expect(missing).toContain('released/catalogue.json is missing');
    const released = { ...libraries(), version: '0.9.0' };
    expect(gateFault({ released, declared, pending: ['major'] })).toContain(
      'is of version 0.9.0, packages/metrics-core/package.json of 1.0.0',
    );
  });
});
