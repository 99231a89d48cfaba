// Takes footnote signs off the end of a cell's text: `1,234 (r)` is 1,234 with the mark of `(r)`.
import type { Mark, Table } from '@oflog/metrics-core';

interface SignedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type TakeSigns = (text: string) => SignedText;

/** Several signs may follow one another; a sign that is the whole text stays. */
export function signTaker({ footnotes = {} }: Pick<Table, 'footnotes'>): TakeSigns {
  const signs = Object.entries(footnotes)
    .map(([sign, mark]) => ({ sign: sign.trim(), mark }))
    .filter(({ sign }) => sign !== '');
  const take = (text: string): SignedText => {
    const last = signs.find(({ sign }) => text.endsWith(sign) && text.length > sign.length);
    if (last === undefined) return { text, marks: [] };
    const before = take(text.slice(0, -last.sign.length).trimEnd());
    return {
      text: before.text,
      marks: [...before.marks, ...(last.mark === null ? [] : [last.mark])],
    };
  };
  return take;
}

/** The sign that seems to stand behind a text: `(r)` behind `5,620 (r)`; null where there is none. */
export function signBehind(
  text: string,
): { readonly before: string; readonly sign: string } | null {
  const [, before = '', sign = ''] =
    /^(.*[^\s([])\s*([([][^()[\]]{1,20}[)\]]|[*†‡§])$/su.exec(text) ?? [];
  return sign === '' ? null : { before, sign };
}
