// HTML from templates: what is put in is text and is escaped, unless it is HTML made by a template.

export class Html {
  constructor(readonly text: string) {}
}

type Content = Html | string | number | readonly Html[];

export function html(literals: TemplateStringsArray, ...contents: Content[]): Html {
  return new Html(String.raw({ raw: literals }, ...contents.map(textOf)));
}

function textOf(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(({ text }) => text).join('');
  return escaped(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Words in which `code` stands between backticks. */
export function words(text: string): readonly Html[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
