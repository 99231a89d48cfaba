// The tags of an XML document in turn, without a tree: enough to walk through a sheet.

export interface Tag {
  /** With its prefix, as written: `table:table-cell`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** The text between the tag before and this one. */
  readonly textBefore: string;
}

const tagPattern = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/g;

export function* tagsOf(xml: string): Generator<Tag> {
  let end = 0;
  for (const match of xml.matchAll(tagPattern)) {
    const [tag, closes, name = '', attributes = '', isEmpty] = match;
    yield {
      name,
      kind: closes === '/' ? 'close' : isEmpty === '/' ? 'empty' : 'open',
      attributes,
      textBefore: decoded(xml.slice(end, match.index)),
    };
    end = match.index + tag.length;
  }
}

export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return value === null ? undefined : decoded(value[1] ?? value[2] ?? '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}
