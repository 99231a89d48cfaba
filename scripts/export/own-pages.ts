// The pages that only a copy has, in the frame of a page of the explorer: the one for addresses that lead
// nowhere, and the one that says what the copy leaves out.
import { RewritingStream } from 'parse5-html-rewriting-stream';

import { rewritten } from './rewritten.ts';

export interface OwnPage {
  title: string;
  /** Markup of what stands under the heading. */
  body: string;
  /** Its address in full; null for one that stands at no address. */
  canonical: string | null;
}

const ways = `
<ul class="govuk-list govuk-list--bullet">
  <li><a class="govuk-link" href="/authorities/">All authorities, A to Z</a></li>
  <li><a class="govuk-link" href="/policy-areas/">Policy areas</a></li>
  <li><a class="govuk-link" href="/metrics/">All metrics</a></li>
</ul>`;

export const notFound: Omit<OwnPage, 'canonical'> = {
  title: 'There is no such page',
  body: `<p class="govuk-body">If you typed the address, check it for slips. Or start from one of these:</p>${ways}`,
};

export const whatIsLeftOut: Omit<OwnPage, 'canonical'> = {
  title: 'What this copy leaves out',
  body: `<p class="govuk-body">This is a copy of the site that is made of files. It has every page, figure, chart and source. What depends on a choice of yours needs the service itself, and is not here:</p>
<ul class="govuk-list govuk-list--bullet">
  <li>comparing authorities that you choose, or other groups than those shown at first</li>
  <li>the figures as they were known on an earlier day</li>
  <li>search by postcode, or by words with a slip in them</li>
  <li>the API, and downloads for single authorities: the figures of each metric are here as one CSV file</li>
  <li>spreadsheets, Parquet files and pictures as PNG: the same stands in CSV files and drawings</li>
</ul>
<p class="govuk-body">These lead to all the rest:</p>${ways}`,
};

/** Puts the page into the frame: its own title, description and main part, everything else as it is. */
export async function inFrame(frame: string, { title, body, canonical }: OwnPage): Promise<string> {
  const page = new RewritingStream();
  let inTitle = false;
  let inMain = false;
  page.on('startTag', (tag, raw) => {
    if (inMain) return;
    const attribute = (name: string) => tag.attrs.find((one) => one.name === name);
    if (tag.tagName === 'title') {
      inTitle = true;
      page.emitRaw(raw);
    } else if (tag.tagName === 'main') {
      page.emitRaw(`${raw}<h1 class="govuk-heading-xl">${title}</h1>\n${body}`);
      inMain = true;
    } else if (attribute('name')?.value === 'description') {
      page.emitRaw(`<meta name="description" content="${title}" />`);
    } else if (attribute('rel')?.value === 'canonical') {
      if (canonical !== null) page.emitRaw(`<link rel="canonical" href="${canonical}" />`);
    } else {
      page.emitRaw(raw);
    }
  });
  page.on('endTag', ({ tagName }, raw) => {
    if (tagName === 'title') inTitle = false;
    if (tagName === 'main') inMain = false;
    if (!inMain) page.emitRaw(raw);
  });
  page.on('text', ({ text: words }, raw) => {
    // The name of the site comes last in the title of each page.
    if (inTitle) page.emitRaw(`${title} – ${words.split(' – ').at(-1) ?? ''}`);
    else if (!inMain) page.emitRaw(raw);
  });
  for (const other of ['comment', 'doctype'] as const) {
    page.on(other, (_: unknown, raw: string) => {
      if (!inMain) page.emitRaw(raw);
    });
  }

  return rewritten(page, frame);
}
