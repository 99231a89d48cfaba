// The words of a page in pieces that a reader takes in at once: a paragraph, a heading, a drawing with its name.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

import { isTick } from './axes.ts';
import { oneLine } from './page.ts';

export interface Block {
  element: HTMLElement;
  text: string;
}

/** Tables are read cell by cell elsewhere; what a form offers to choose is no statement. */
const leftOut = new Set(['TABLE', 'FORM', 'SCRIPT', 'STYLE', 'TEMPLATE']);
const withinLine = new Set([
  ...['A', 'ABBR', 'B', 'BR', 'CODE', 'DATA', 'EM', 'I', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP'],
  'TIME',
]);

export function blocksOf(element: HTMLElement): Block[] {
  if (leftOut.has(element.tagName)) return [];
  if (element.tagName === 'SVG') return drawing(element);
  const blocks: Block[] = [];
  let line = '';
  const endLine = () => {
    if (oneLine(line) !== '') blocks.push({ element, text: oneLine(line) });
    line = '';
  };
  for (const node of element.childNodes) {
    if (isElement(node) && !isWithinLine(node)) {
      endLine();
      blocks.push(...blocksOf(node));
    } else {
      line += isElement(node) && node.tagName === 'BR' ? ' ' : node.text;
    }
  }
  endLine();
  return blocks;
}

/** Its name, and what is written in it. */
function drawing(svg: HTMLElement): Block[] {
  const name = svg.getAttribute('aria-label') ?? '';
  const written = svg
    .querySelectorAll('text')
    .filter((one) => !isTick(one))
    .map(({ text }) => text);
  return [name, written.join(' ')]
    .map((text) => ({ element: svg, text: oneLine(text) }))
    .filter(({ text }) => text !== '');
}

function isWithinLine(element: HTMLElement): boolean {
  return (
    withinLine.has(element.tagName) &&
    element.childNodes.every((node) => !isElement(node) || isWithinLine(node))
  );
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}
