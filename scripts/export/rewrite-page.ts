// A page of the explorer as it stands in the copy: its links lead to files, the form of the search to the list
// of everything, and where another form needs a server there is a sentence that says so.
import { RewritingStream } from 'parse5-html-rewriting-stream';

import { searchOfExplorer, thisCopy, type Place } from './places.ts';
import { rewritten } from './rewritten.ts';

type StartTag = Parameters<RewritingStream['emitStartTag']>[0];

export interface Copying {
  /** Where the page stands in the explorer, with the origin that its own links name. */
  address: URL;
  placeOf: (address: URL) => Place | null;
}

export interface CopiedPage {
  html: string;
  /** Everything in the copy that the page leads to or needs. */
  leadsTo: Place[];
}

export async function copyPage(html: string, copying: Copying): Promise<CopiedPage> {
  const leadsTo: Place[] = [];
  const page = new RewritingStream();
  let inForm = false;
  const keep = (_: unknown, raw: string) => {
    if (!inForm) page.emitRaw(raw);
  };
  page.on('startTag', (tag, raw) => {
    if (inForm) return;
    if (tag.tagName === 'form' && attribute(tag, 'action') !== searchOfExplorer) {
      inForm = true;
      page.emitRaw(insteadOfForm);
      return;
    }
    const changed = relink(tag, copying, leadsTo);
    if (changed === 'dropped') return;
    if (changed) page.emitStartTag(tag);
    else page.emitRaw(raw);
  });
  page.on('endTag', (tag, raw) => {
    if (inForm) inForm = tag.tagName !== 'form';
    else page.emitRaw(raw);
  });
  page.on('text', keep);
  page.on('comment', keep);
  page.on('doctype', keep);

  return { html: await rewritten(page, html), leadsTo };
}

/** Changes the tag where it leads anywhere within the site. */
function relink(tag: StartTag, { address, placeOf }: Copying, leadsTo: Place[]) {
  const link = tag.attrs.find(({ name }) => /^(href|src|action)$/.test(name));
  if (link === undefined || link.value.startsWith('#') || !URL.canParse(link.value, address.href)) {
    return false;
  }
  const target = new URL(link.value, address);
  if (target.origin !== address.origin) return false;
  const place = placeOf(target);
  if (place === null) {
    if (tag.tagName === 'link' && attribute(tag, 'rel') !== 'stylesheet') return 'dropped';
    if (tag.tagName !== 'a') {
      throw new Error(
        `${address.pathname} needs ${target.pathname}${target.search}, which the copy leaves out. Give it a place in scripts/export/places.ts.`,
      );
    }
    link.value = thisCopy;
    return true;
  }
  const isCanonical = attribute(tag, 'rel') === 'canonical';
  link.value = `${isCanonical ? address.origin : ''}${place.href}${target.hash}`;
  leadsTo.push(place);
  return true;
}

/** A form sends its fields in the query of an address, and there are as many answers as there are readers. */
const insteadOfForm = `<p class="govuk-body">This copy of the site is made of files and cannot take choices. <a class="govuk-link" href="${thisCopy}">What this copy leaves out</a></p>`;

function attribute(tag: StartTag, wanted: string): string | undefined {
  return tag.attrs.find(({ name }) => name === wanted)?.value;
}
