import { inflateSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { toPng } from './png';

const drawing = (text: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" font-family="system-ui, sans-serif" font-size="16"><text x="10" y="28"${attributes}>${text}</text></svg>`;

describe('a PNG of a drawing', () => {
  it('is as wide as asked for, and keeps its shape', async () => {
    expect(sizeOf(await toPng(drawing('45.1%'), 400))).toEqual({ width: 400, height: 80 });
  });

  it('has its text, in the font that ships with the explorer', async () => {
    const ink = async (text: string, attributes?: string) =>
      inkOf(await toPng(drawing(text, attributes), 200)) - inkOf(await toPng(drawing(''), 200));
    const regular = await ink('Bristol');
    expect(regular).toBeGreaterThan(300);
    expect(await ink('Bristol', ' font-weight="bold"')).not.toBe(regular);
    for (const sign of ['£', '→', '←', '·', '’']) expect(await ink(sign)).toBeGreaterThan(3);
  });
});

function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** How many bytes of its rows are not plain: a row holds differences, so white is 0 but for its start. */
function inkOf(png: Uint8Array): number {
  return pixelsOf(png).filter((byte) => byte !== 0 && byte !== 255).length;
}

/** The rows of the picture as they are packed, unpacked from its data chunks. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return inflateSync(Buffer.concat(parts));
}
