// How wide text will be, estimated: a server cannot measure, and readers' system fonts differ. The
// widths are those of a wide font, so that text fits in all of them.
import { fontSize } from './svg';

export interface TextStyle {
  bold?: boolean;
}

/** Estimated width of a line of text, in units of the drawing. */
export function textWidth(text: string, { bold = false }: TextStyle = {}): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * fontSize * (bold ? 1.16 : 1);
}

/** The text in lines no wider than `width`; a single word that is wider keeps a line of its own. */
export function wrapText(text: string, width: number, style: TextStyle = {}): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function characterWidth(character: string): number {
  if ("iljI.,:;'|! \u00a0()[]-/·".includes(character)) return 0.34;
  if ('frt'.includes(character)) return 0.4;
  if ('mwMW%→←'.includes(character)) return 0.95;
  return /[A-Z]/.test(character) ? 0.72 : 0.62;
}
