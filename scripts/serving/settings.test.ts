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

  it('refuse one port for both', () => {
    expect(() => readSettings({ PORT: '4000' }, '/repository')).toThrow(
      'PORT and API_PORT are both 4000',
    );
  });
});
