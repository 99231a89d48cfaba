// The boundaries of England, simplified from the published file.
import { readFile } from 'node:fs/promises';

import { catalogue, inBeingOn } from '@oflog/metrics-core';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';

import { acquireFiles } from '../acquire/acquire-files';
import { FaultList } from '../faults/fault';
import type { AuthorityRegister } from '../register/authority-register';
import { loadRegister } from '../register/load-register';
import { registerOfEngland } from '../register/register-fixture';
import { readTopology, type AreaTopology } from '../register/topology';
import { simplifiedBoundaries } from './simplified-boundaries';

const archive = process.env.PUBLICATIONS_DIR;
const note = archive === undefined ? ' (skipped: PUBLICATIONS_DIR is not set)' : '';

describe.skipIf(archive === undefined)(`simplified boundaries${note}`, () => {
  let register: AuthorityRegister;
  let published: AreaTopology;
  let text: string;
  let simplified: AreaTopology;
  beforeAll(async () => {
    const { report } = new FaultList();
    const { register: declaration } = catalogue;
    register = loadRegister(await registerOfEngland(archive ?? '', report));
    const paths = await acquireFiles(declaration.sources, archive ?? '', report);
    const { file } = declaration.boundaries;
    published = readTopology(await readFile(paths.get(file) ?? '', 'utf8'), file);
    text = simplifiedBoundaries(published, declaration, register);
    simplified = readTopology(text, 'areas.topojson');
  });

  const shapesOf = (object: string) => simplified.objects[object]?.geometries ?? [];
  const drawnOn = (object: string, day: string) =>
    shapesOf(object)
      .filter(({ properties: { from, to } }) =>
        inBeingOn({ from: from?.toString() ?? null, to: to?.toString() ?? null }, day),
      )
      .map(({ properties }) => properties.code)
      .sort();

  it('are small enough for a page', () => {
    expect(text.length).toBeLessThan(250_000);
  });

  it('are the same bytes each time', () => {
    expect(simplifiedBoundaries(published, catalogue.register, register)).toBe(text);
  });

  it.each(['2019-03-31', '2020-01-01', '2022-10-01', '2024-01-01', '2025-06-30'])(
    'draw on %s each council in being, once',
    (day) => {
      const living = register.all.filter((authority) => inBeingOn(authority, day));
      const districts = living.filter(({ type }) =>
        ['district', 'unitary', 'metropolitan-district', 'london-borough'].includes(type),
      );
      expect(drawnOn('lower-tier', day)).toEqual(
        districts
          .map(({ code }) => code)
          .filter((code) => !code.startsWith('lgf:'))
          .sort(),
      );
      const counties = living.filter(({ type }) => type === 'county');
      expect(drawnOn('counties', day)).toEqual(counties.map(({ code }) => code).sort());
    },
  );

  it('draw nine regions, and fifteen combined authorities since 2025', () => {
    expect(shapesOf('regions')).toHaveLength(9);
    expect(drawnOn('combined-authorities', '2025-06-30')).toHaveLength(15);
  });

  it('lose no area, not even the Isles of Scilly, and stay in England', () => {
    const districts = simplified.objects['lower-tier'];
    if (districts === undefined) throw new Error('No districts.');
    for (const { geometry, properties } of feature(simplified, districts).features) {
      const positions =
        JSON.stringify(geometry)
          .match(/-?\d+(\.\d+)?/g)
          ?.map(Number) ?? [];
      expect(positions.length, String(properties.code)).toBeGreaterThanOrEqual(8);
      const longitudes = positions.filter((_, index) => index % 2 === 0);
      const latitudes = positions.filter((_, index) => index % 2 === 1);
      expect(Math.min(...longitudes)).toBeGreaterThan(-6.5);
      expect(Math.max(...longitudes)).toBeLessThan(1.8);
      expect(Math.min(...latitudes)).toBeGreaterThan(49.8);
      expect(Math.max(...latitudes)).toBeLessThan(55.9);
    }
  });
});
