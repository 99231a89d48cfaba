import { describe, expect, it } from 'vitest';

import { PostgresqlSchema } from './postgresql';
import { connectionTo, faultOfAddress, shownAddress } from './postgresql-address';

const secret = 'do-not-show';

describe('the address of a database', () => {
  it.each([
    `postgresql://reader:${secret}@db.example:5433/explorer`,
    `postgres://reader@db.example/explorer?sslmode=verify-full`,
  ])('%s can be used', (address) => {
    expect(faultOfAddress(address)).toBeNull();
  });

  it.each([
    [`reader:${secret}@db.example/explorer`, 'it begins with "reader:"'],
    [`db.example/${secret}`, 'it is not an address'],
    [`mysql://reader:${secret}@db.example/explorer`, 'it begins with "mysql:"'],
    [`postgresql://reader:${secret}@db.example`, 'it names no database'],
    [`postgresql:///${secret}`, 'it names no host'],
  ])('%s cannot', (address, fault) => {
    expect(faultOfAddress(address)).toContain(fault);
    expect(faultOfAddress(address)).toContain('postgresql://user:password@host:5432/database');
    expect(faultOfAddress(address)).not.toContain(secret);
  });

  it('is shown without name and password', () => {
    expect(shownAddress(`postgresql://reader:${secret}@db.example/explorer`)).toBe(
      'db.example:5432/explorer',
    );
  });

  it('keeps the options that it has beside ours', () => {
    const { connectionString } = connectionTo('postgresql://db.example/explorer?options=-c a=b', {
      search_path: 'here',
    });
    expect(new URL(connectionString ?? '').searchParams.get('options')).toBe(
      '-c a=b -c search_path=here',
    );
  });

  it('where nothing answers is named in the error, its password not', async () => {
    const database = new PostgresqlSchema(
      `postgresql://reader:${secret}@127.0.0.1:9/none`,
      'public',
    );
    const error = await database.rows('select 1').catch((reason: unknown) => reason);
    expect(String(error)).toMatch(
      /^DatabaseUnavailable: The database at 127\.0\.0\.1:9\/none cannot be reached: .*ECONNREFUSED.*Start it, or correct DATABASE_URL\.$/,
    );
    expect(String(error)).not.toContain(secret);
    await database.close();
  });
});
