import { expect, it } from 'vitest';

import { libraries } from './examples/libraries';
import { releasedDefinitions } from './history';

it('a first release tells of each policy area, metric and context variable, and no more', () => {
  const first = releasedDefinitions(undefined, libraries(), '2026-11-22');
  const { version, policyAreas, metrics, contextVariables } = libraries();
  expect(first).toMatchObject({ version, date: '2026-11-22' });
  expect(first.changes.map(({ definition }) => definition.id)).toEqual(
    [...policyAreas, ...metrics, ...contextVariables].map(({ id }) => id),
  );
});

it('a later release tells each definition that changed once, with all that changed in it', () => {
  const after = libraries();
  const [metric] = after.metrics;
  metric!.title = 'Another title';
  metric!.description = 'Another description.';
  const { changes } = releasedDefinitions(libraries(), after, '2027-01-01');
  expect(changes).toHaveLength(1);
  expect(changes[0]?.definition).toEqual({ kind: 'metric', id: metric!.id });
  expect(changes[0]?.words).toHaveLength(2);
});

it('a release in which no definition changed tells of none', () => {
  expect(releasedDefinitions(libraries(), libraries(), '2027-01-01').changes).toEqual([]);
});
