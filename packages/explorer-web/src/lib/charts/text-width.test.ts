import { describe, expect, it } from 'vitest';

import { textWidth, wrapText } from './text-width';

describe('the width of text', () => {
  it('is greater for wide letters than for narrow ones, and greater still in bold', () => {
    expect(textWidth('mmm')).toBeGreaterThan(textWidth('iii') * 2);
    expect(textWidth('Kent', { bold: true })).toBeGreaterThan(textWidth('Kent'));
  });

  it('is more than half the font size for a digit, as in every system font', () => {
    expect(textWidth('0')).toBeGreaterThan(8.9);
  });
});

describe('wrapped text', () => {
  const longest = 'Bournemouth, Christchurch and Poole';

  it('loses no word', () => {
    expect(wrapText(longest, 150).join(' ')).toBe(longest);
  });

  it('keeps every line within the width', () => {
    const lines = wrapText(longest, 150);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(150);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapText('of Northamptonshire', 40)).toEqual(['of', 'Northamptonshire']);
  });
});
