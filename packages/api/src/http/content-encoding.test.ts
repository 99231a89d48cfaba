import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { expect, it } from 'vitest';

import { compressed, compressor } from './content-encoding';

it.each(['br', 'gzip'] as const)(
  '%s gives the same bytes for the same answer, whole or in pieces of any length',
  async (encoding) => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `{"row":${row},"value":${row ** 2}}`);
    const whole = Buffer.from(rows.join(','));
    const wanted = await compressed(whole, encoding);
    for (const length of [1_000, 65_536, 200_000]) {
      const pieces = Array.from({ length: Math.ceil(whole.byteLength / length) }, (_, piece) =>
        whole.subarray(piece * length, (piece + 1) * length),
      );
      const streamed = await buffer(Readable.from(pieces).pipe(compressor(encoding)!));
      expect(streamed.equals(wanted), `pieces of ${length}`).toBe(true);
    }
  },
);
