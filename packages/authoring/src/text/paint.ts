// Colour for terminals; the same text without it elsewhere.
import { styleText } from 'node:util';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function paintFor(colour: boolean): Paint {
  const paint = (style: 'bold' | 'red' | 'dim') => (text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  return { bold: paint('bold'), red: paint('red'), dim: paint('dim') };
}
