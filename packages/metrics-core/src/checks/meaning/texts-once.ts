// What stands side by side on a page says different things, or a reader looks for the difference.
import { fault, type Check, type Fault } from '../check';
import { textsNamed, type NamedText } from '../texts-named';
import { isToFillIn } from './texts-written';
import { wordsOf } from './words-of';

export const textsOnce: Check = {
  code: 'TEXT_TWICE',
  holds:
    'No text of a metric or context variable says one thing again, and no two caveats are alike.',
  remedy: 'Say in each what the other leaves out; a caveat that is needed twice is listed twice.',
  find: (declared) => {
    const texts = textsNamed(declared).filter(({ text }) => !isToFillIn(text));
    const caveats = texts.filter(({ of }) => of.kind === 'caveat');
    const measures = declared.measures.map(({ kind, measure: { id } }) =>
      texts.filter(({ of }) => of.kind === kind && of.id === id),
    );
    return [caveats, ...measures].flatMap(repeatedIn);
  },
};

function repeatedIn(texts: readonly NamedText[]): Fault[] {
  const first = new Map<string, NamedText>();
  return texts.flatMap((named) => {
    const key = wordsOf(named.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, named);
    // What stands twice under one id is a fault of its id; a question twice in a list, of the list.
    if (earlier === undefined || isOfOneList(earlier, named)) return [];
    return [
      fault(named.of.kind, named.of, named.field, {
        found: `the words of ${earlier.of.id === named.of.id ? '' : `"${earlier.of.id}", `}${earlier.field}`,
        expected: 'words that stand there alone',
      }),
    ];
  });
}

function isOfOneList(a: NamedText, b: NamedText): boolean {
  const list = (field: string) => field.replace(/\[\d+\]/, '');
  return a.of.kind === 'caveat'
    ? a.of.id === b.of.id
    : a.field === b.field || (a.field.includes('[') && list(a.field) === list(b.field));
}
