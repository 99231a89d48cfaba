import { describe, expect, it } from 'vitest';

import { groupsShown } from './groups-shown';

const shown = (search: string) => groupsShown(new URL(`https://explorer.example/${search}`));

describe('the groups that a page compares with', () => {
  it('are England, the type and similar places unless the address names others', () => {
    expect(shown('')).toEqual(['england', 'type', 'neighbours']);
    expect(shown('?group=enemies')).toEqual(['england', 'type', 'neighbours']);
  });

  it('are those of the address, in the order in which they are always named', () => {
    expect(shown('?group=neighbours&group=region')).toEqual(['region', 'neighbours']);
  });
});
