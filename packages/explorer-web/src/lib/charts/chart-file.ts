// A chart as a file that stands by itself: title, unit and period above it, what to bear in mind and where it
// comes from below. Looks are attributes, so that it is the same in any program.
import { palette } from './palette';
import { drawing, element, fontSize, lineHeight, type Drawing } from './svg';
import { textLines } from './text-lines';
import { textWidth, wrapText } from './text-width';

export interface ChartFile {
  /** What is measured. */
  title: string;
  /** What the drawing shows of it. */
  shows: string;
  /** Unit, period, who is compared. */
  subtitle: string;
  /** What it shows, in sentences. */
  sentences: string[];
  drawing: Drawing;
  /** How to read it. */
  notes: string[];
  caveats: string[];
  /** Where the figures come from, and what re-use of them must say. */
  sources: string[];
  /** Of the page that shows the same. */
  address: string;
}

export function chartFile(file: ChartFile): string {
  const parts: Part[] = [
    words([file.title], { size: 22, bold: true }),
    words([file.shows], { size: 17, bold: true }),
    words([file.subtitle], { size: 16, fill: palette.quietText }),
    words([file.sentences.join(' ')], { size: 16 }),
    file.drawing,
    words(file.notes, { size: 14, fill: palette.quietText }),
    words(file.caveats.length === 0 ? [] : ['Bear in mind'], { size: 16, bold: true }),
    words(file.caveats, { size: 14 }),
    words([...file.sources, ...pieces(file.address, 13)], { size: 13, fill: palette.quietText }),
  ].filter(({ height }) => height > 0);

  let top = margin;
  const markup = parts.map((part) => {
    const group = element('g', { transform: `translate(${margin} ${top})` }, part.markup);
    top += part.height + space;
    return group;
  });
  const size = { width: file.drawing.width + 2 * margin, height: Math.ceil(top - space + margin) };
  const ground = element('rect', { ...size, fill: palette.ground });
  return drawing(`${file.title}. ${file.drawing.name}`, size, ground, ...markup);
}

/** What stands in the file from its left margin on. */
interface Part {
  height: number;
  markup: string;
}

const margin = 24;
const space = 14;
/** As wide as the wide charts. */
const lineLength = 640;

/** Paragraphs, one below the other. */
function words(
  paragraphs: string[],
  { size, bold = false, fill = palette.text }: { size: number; bold?: boolean; fill?: string },
): Part {
  // Lines are laid for the size of text in charts, and the whole is scaled.
  const scale = size / fontSize;
  let y = 0;
  const markup = paragraphs
    .filter((text) => text !== '')
    .map((text) => {
      const lines = wrapText(text, lineLength / scale, { bold });
      const written = textLines({ lines, x: 0, y: y + fontSize, anchor: 'start', fill, bold });
      y += lines.length * lineHeight + paragraphSpace;
      return written;
    });
  return {
    height: y === 0 ? 0 : (y - paragraphSpace) * scale,
    markup: element('g', { transform: scale === 1 ? undefined : `scale(${scale})` }, ...markup),
  };
}

const paragraphSpace = 5;

/** An address in lines: it has no spaces to break it at. */
function pieces(address: string, size: number): string[] {
  const lines: string[] = [];
  for (const part of address.split(/(?<=[/?&#=-])/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && (textWidth(longer) * size) / fontSize <= lineLength) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(part);
    }
  }
  return lines;
}
