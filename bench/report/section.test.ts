import { expect, it } from 'vitest';

import { replaceSection } from './section.ts';

const document =
  '# Measurements\n\nWhat this is.\n\n## api\n\nOld.\n\nOlder.\n\n## apiary\n\nBees.\n';

it('a section is replaced whole, and what stands around it stays', () => {
  expect(replaceSection(document, 'api', 'New.\n')).toBe(
    '# Measurements\n\nWhat this is.\n\n## api\n\nNew.\n\n## apiary\n\nBees.\n',
  );
});

it('a section that is not there yet comes last', () => {
  expect(replaceSection(document, 'web', 'Pages.')).toBe(`${document}\n## web\n\nPages.\n`);
});

it('putting the same section in twice changes nothing', () => {
  const once = replaceSection(document, 'web', 'Pages.');
  expect(replaceSection(once, 'web', 'Pages.')).toBe(once);
});
