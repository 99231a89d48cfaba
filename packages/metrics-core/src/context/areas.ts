// England and its regions: areas that publications give totals for. No authorities, so never members
// of a group.
import type { AreaDeclaration, Locator, TotalRow } from '../model';

export const england: AreaDeclaration = { code: 'E92000001', name: 'England', kind: 'country' };

export const regions: AreaDeclaration[] = [
  { code: 'E12000001', name: 'North East', kind: 'region' },
  { code: 'E12000002', name: 'North West', kind: 'region' },
  { code: 'E12000003', name: 'Yorkshire and The Humber', kind: 'region' },
  { code: 'E12000004', name: 'East Midlands', kind: 'region' },
  { code: 'E12000005', name: 'West Midlands', kind: 'region' },
  { code: 'E12000006', name: 'East of England', kind: 'region' },
  { code: 'E12000007', name: 'London', kind: 'region' },
  { code: 'E12000008', name: 'South East', kind: 'region' },
  { code: 'E12000009', name: 'South West', kind: 'region' },
];

/** Total rows of a table that gives an area by its GSS code. */
export function totalsByCode(column: Locator, areas: AreaDeclaration[]): TotalRow[] {
  return areas.map(({ code }) => ({ area: code, where: [{ column, in: [code] }] }));
}
