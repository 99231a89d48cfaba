import { describe, expect, it } from 'vitest';

import { icalendar } from './icalendar';

const event = {
  uid: 'waste.2026-27@calendar',
  summary: 'Waste; recycling, and more',
  description: 'due in December 2026',
  url: 'https://example.org/waste',
  from: '2026-12-01',
  to: '2026-12-31',
};

describe('a calendar', () => {
  const text = icalendar('Releases', [event], '2026-11-22T12:00:00.000Z');

  it('has whole days, the end being the day after the last', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('DTSTAMP:20261122T120000Z\r\n');
  });

  it('escapes the signs that part values', () => {
    expect(text).toContain('SUMMARY:Waste\\; recycling\\, and more\r\n');
  });

  it('folds long lines at 75 bytes, between characters, so that they read back whole', () => {
    const summary = '£1 – “an announcement” '.repeat(12);
    const long = icalendar('Releases', [{ ...event, summary }], '2026-11-22T12:00:00.000Z');
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
  });
});
