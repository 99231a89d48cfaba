import { describe, expect, it } from 'vitest';

import { readWebAddress } from './web-address';

describe('a web address in the environment', () => {
  it('loses the slash at its end', () => {
    expect(readWebAddress('API_URL', 'https://api.example/')).toBe('https://api.example');
  });

  it('may be left out', () => {
    expect(readWebAddress('API_URL', undefined)).toBeUndefined();
    expect(readWebAddress('API_URL', '')).toBeUndefined();
  });

  it.each(['localhost:4000', 'ftp://api.example', 'api'])('is not %s', (value) => {
    expect(() => readWebAddress('API_URL', value)).toThrow(
      `API_URL is "${value}", which is not a web address: expected one such as http://localhost:4000.`,
    );
  });
});
