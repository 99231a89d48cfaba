// What a rewriting stream makes of a whole page.
import { finished } from 'node:stream/promises';

import type { RewritingStream } from 'parse5-html-rewriting-stream';

export async function rewritten(page: RewritingStream, html: string): Promise<string> {
  const pieces: string[] = [];
  page.on('data', (piece: string | Buffer) => pieces.push(piece.toString()));
  page.end(html);
  await finished(page);
  return pieces.join('');
}
