// Where the changelog of the definitions tells what changed.
import { describe, expect, it } from 'vitest';

import { withDefinitionsPart } from './changelog-section.ts';

const changelog = `# @oflog/metrics-core

## 1.1.0

### Minor Changes

- Two metrics about parks.

## 1.0.0

### Major Changes

- First release.
`;

describe('the part of a changelog about definitions', () => {
  it('stands below the words of the changesets, in its version', () => {
    expect(withDefinitionsPart(changelog, '1.1.0', '- metric `parks`\n')).toBe(
      changelog.replace('about parks.\n', 'about parks.\n\n### Definitions\n\n- metric `parks`\n'),
    );
  });

  it('may be that of the oldest version, at the end', () => {
    expect(withDefinitionsPart(changelog, '1.0.0', 'All new.')).toBe(
      `${changelog}\n### Definitions\n\nAll new.\n`,
    );
  });

  it('is the same however often it is written', () => {
    const once = withDefinitionsPart(changelog, '1.1.0', '- metric `parks`');
    expect(withDefinitionsPart(once, '1.1.0', '- metric `parks`')).toBe(once);
  });

  it('needs the section that changesets write', () => {
    expect(() => withDefinitionsPart(changelog, '2.0.0', '')).toThrow('no section "## 2.0.0"');
  });
});
