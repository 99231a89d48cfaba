import { describe, expect, it } from 'vitest';

import { readLogLevel, readPort } from './settings';

describe('the environment of the explorer', () => {
  it('has ports and levels as they are written', () => {
    expect(readPort('PORT', '8080')).toBe(8080);
    expect(readPort('PORT', '0')).toBe(0);
    expect(readLogLevel('LOG_LEVEL', 'warn')).toBe('warn');
  });

  it('counts what is empty as not set', () => {
    expect([readPort('PORT', ''), readLogLevel('LOG_LEVEL', undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each(['3000a', '70000', '-1', ' 80'])('refuses the port %j, and says what to do', (port) => {
    expect(() => readPort('PORT', port)).toThrow(
      `PORT is "${port}", which is not a port: expected a whole number from 1 to 65535`,
    );
  });

  it('refuses a level that there is not, and names those that there are', () => {
    expect(() => readLogLevel('LOG_LEVEL', 'loud')).toThrow(
      'LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent. Correct LOG_LEVEL, or unset it.',
    );
  });
});
