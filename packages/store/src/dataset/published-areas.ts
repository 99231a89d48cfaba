// Areas that publications give totals for. They have observations of their own, are no authorities,
// and belong to no group.
import type { AuthorityCode } from '@oflog/metrics-core';

export const publishedAreas: ReadonlyMap<AuthorityCode, string> = new Map([
  ['E92000001', 'England'],
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
]);
