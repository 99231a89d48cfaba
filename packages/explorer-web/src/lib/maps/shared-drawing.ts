// The drawing that all maps of a tier and of the same years share: each area once, under its code.
import { groundShape, type DrawShape } from '../charts/band-map';
import { element, escape } from '../charts/svg';
import type { AreaShapes } from './areas';

export function sharedDrawing({ areas, ground }: AreaShapes): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg' },
    ...areas.map(({ code, path }) => element('path', { id: code, d: path })),
    ground === '' ? '' : element('path', { id: groundShape, d: ground }),
  );
}

/** Draws the areas themselves, for a file that must stand alone. */
export function pathsOf({ areas, ground }: AreaShapes): DrawShape {
  const paths = new Map([
    ...areas.map(({ code, path }) => [code, path] as const),
    [groundShape, ground],
  ]);
  return (shape, attributes, label) =>
    element(
      'path',
      { d: paths.get(shape) ?? '', ...attributes },
      ...(label === undefined ? [] : [element('title', {}, escape(label))]),
    );
}
