// The areas of a published topology that the register knows, under its codes and with its days.
import type { AuthorityCode, Register } from '@oflog/metrics-core';

import type { AuthorityRegister } from '../register/authority-register';
import { keyOfCode } from '../register/list-authorities';
import type { Area, AreaTopology } from '../register/topology';

/** `code`; and, where the area has such, the first and the last day on which it is drawn. */
export type BoundaryProperties = Record<string, string>;

export function selectAreas(
  published: AreaTopology,
  declaration: Register,
  register: Pick<AuthorityRegister, 'byCode'>,
): AreaTopology<BoundaryProperties> {
  const names = namesIn(declaration);
  const keyOf = keyOfCode(declaration);
  const isKnown = (code: AuthorityCode) =>
    register.byCode(code) !== undefined || declaration.areas.some((area) => area.code === code);

  const collection = (object: string) => {
    const shapes = (published.objects[object]?.geometries ?? [])
      .map((shape) => ({ shape, code: keyOf(String(shape.properties[names.code] ?? '')) }))
      .filter(({ code }) => isKnown(code));
    const geometries = shapes.map(({ shape, code }): Area<BoundaryProperties> => {
      const isOnly = shapes.filter((other) => other.code === code).length === 1;
      const days = isOnly ? lifetime(register, code) : yearsOf(shape.properties, names);
      return { ...shape, properties: { code, ...days } };
    });
    return { type: 'GeometryCollection' as const, geometries };
  };

  return {
    ...published,
    objects: Object.fromEntries(
      Object.entries(declaration.boundaries.objects).map(([ours, theirs]) => [
        ours,
        collection(theirs),
      ]),
    ),
  };
}

interface YearNames {
  readonly code: string;
  readonly firstYear: string;
  readonly lastYear: string;
}

/** The properties of the published areas, by the source of the register that reads the same file. */
function namesIn({ sources, boundaries }: Register): YearNames {
  for (const { file, reading } of sources) {
    if (file === boundaries.file && reading.role === 'areas') return reading;
  }
  throw new Error(
    `The register takes boundaries from "${boundaries.file}", but none of its sources reads areas there. ` +
      'Correct "boundaries" in the declaration of the register.',
  );
}

function lifetime(
  register: Pick<AuthorityRegister, 'byCode'>,
  code: AuthorityCode,
): BoundaryProperties {
  const { from = null, to = null } = register.byCode(code) ?? {};
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** An authority whose boundary moved has several shapes, each of its years. */
function yearsOf(
  properties: Record<string, string | number>,
  { firstYear, lastYear }: YearNames,
): BoundaryProperties {
  const { [firstYear]: first, [lastYear]: last } = properties;
  return {
    ...(first === undefined ? {} : { from: `${first}-04-01` }),
    ...(last === undefined ? {} : { to: `${Number(last) + 1}-03-31` }),
  };
}
