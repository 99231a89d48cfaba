import { describe, expect, it } from 'vitest';

import { readSettings } from './settings.ts';

describe('the settings of npm start', () => {
  it('are ports 3000 and 4000 on this machine alone, and the repository’s own dataset', () => {
    expect(readSettings({ HOST: '', PORT: '' }, '/repository')).toEqual({
      host: '127.0.0.1',
      port: 3000,
      apiPort: 4000,
      publicUrl: undefined,
      dataDir: '/repository/data',
      snapshotDir: '/repository/.snapshot',
    });
  });

  it('take a relative DATA_DIR from the repository and an absolute one as it is', () => {
    const settings = readSettings({ DATA_DIR: 'copy', SNAPSHOT_DIR: '/var/snapshots' }, '/repo');
    expect(settings.dataDir).toBe('/repo/copy');
    expect(settings.snapshotDir).toBe('/var/snapshots');
  });

  it('name every fault at once, with the variable and what it should hold', () => {
    const read = () =>
      readSettings({ PORT: '3000a', API_PORT: '70000', PUBLIC_URL: 'explorer' }, '/repository');
    expect(read).toThrow(/PORT is "3000a", which is not a port: expected a whole number/);
    expect(read).toThrow(/API_PORT is "70000"/);
    expect(read).toThrow(/PUBLIC_URL is "explorer", which is not an address/);
  });

  it('name those faults too that the servers would find after the build, and no password', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://us:secret@host/data',
      FEEDBACK_URL: 'mail us',
      POSTCODES_URL: 'postcodes',
      LOG_LEVEL: 'loud',
      RATE_LIMIT: '0',
      TRUSTED_PROXIES: '10.0.0.0/8, 300.1.1.1',
    });
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual([
      'FEEDBACK_URL',
      'POSTCODES_URL',
      'DATABASE_URL',
      'LOG_LEVEL',
      'RATE_LIMIT',
      'TRUSTED_PROXIES',
    ]);
    expect(faults.join()).not.toContain('secret');
    expect(faults[2]).toBe(
      'DATABASE_URL cannot be used: expected an address such as postgresql://user:password@host:5432/database. Correct DATABASE_URL, or unset it.',
    );
  });

  it('let pass what the servers take', () => {
    expect(
      faultsOf({
        DATABASE_URL: 'postgresql://us:secret@host/data',
        LOG_LEVEL: 'warn',
        RATE_LIMIT: 'off',
        TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, ::1, fd00::/8',
      }),
    ).toEqual([]);
  });

  it('refuse one port for both', () => {
    expect(() => readSettings({ PORT: '4000' }, '/repository')).toThrow(
      'PORT and API_PORT are both 4000',
    );
  });
});

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readSettings(env, '/repository');
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
}
