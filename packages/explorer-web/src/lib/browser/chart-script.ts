// What pages with charts gain in a browser that runs scripts: charts can be read mark by mark, and code can be
// copied by a button. Nothing here is needed: all of it stands in tables and text.
import { addChartReader } from './chart-reader';
import { addCopyButton } from './copy-button';

for (const figure of document.querySelectorAll<HTMLElement>('[data-read]')) addChartReader(figure);
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopyButton(text);
