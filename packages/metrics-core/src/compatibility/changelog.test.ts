// What consumers read of a new version.
import { describe, expect, it } from 'vitest';

import { definitionsChangelog, firstDefinitions } from './changelog';
import { diffCatalogues } from './diff';
import { libraries } from './examples/libraries';
import { preparedChanges } from './examples/prepared-changes';

describe('the changelog of definitions', () => {
  it('tells what may break first, then by definition', () => {
    const changed = libraries();
    for (const { title, make } of preparedChanges) {
      if (/^a (unit changes|caveat becomes|description is)/.test(title)) make(changed);
    }
    expect(definitionsChangelog(diffCatalogues(libraries(), changed))).toBe(`\
#### Changes of meaning (major)

- metric \`library-visits\`
  - The unit of “Visits to libraries” changed from “per 1,000 residents” to “£ per visit”.

#### New and extended (minor)

- caveat \`library-closures\`
  - The severity of caveat “library-closures” changed from “important” to “critical”.

#### Wording, releases and layouts (patch)

- metric \`library-visits\`
  - The description of “Visits to libraries” changed from “How often people go to a public library.” to “How often people visit.”.
`);
  });

  it('says once what changed alike in several tables', () => {
    const withThreeTables = () => {
      const catalogue = libraries();
      const tables = catalogue.publications[0]!.releases[0]!.tables;
      tables.push(structuredClone(tables[0]!), structuredClone(tables[0]!));
      return catalogue;
    };
    const changed = withThreeTables();
    for (const table of changed.publications[0]!.releases[0]!.tables) {
      table.missing['[x]'] = 'suppressed';
    }
    const text = definitionsChangelog(diffCatalogues(withThreeTables(), changed));
    expect(text).toMatch(/from “not-submitted” to “suppressed”\. The same in 2 other places\.\n$/);
  });

  it('says so where no definition changed', () => {
    expect(definitionsChangelog([])).toBe('No definition changed.\n');
  });

  it('lists the metrics of a first release by policy area', () => {
    expect(firstDefinitions(libraries())).toBe(`\
First release: 1 × policy area, 2 × metric, 1 × context variable, 1 × caveat, 1 × publication, 1 × neighbour model, 1 × glossary term.

- Libraries
  - Visits to libraries
  - Share of spending on books lent
`);
  });
});
