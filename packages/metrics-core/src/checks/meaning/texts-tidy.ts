// Texts stand on pages as they are written here.
import { fault, type Check } from '../check';
import { isToFillIn } from './texts-written';
import { textsNamed } from '../texts-named';

export const textsTidy: Check = {
  code: 'TEXT_UNTIDY',
  holds: 'Sentences end with a full stop, and no text has two spaces or a line break inside.',
  remedy: 'Write the sentence as it should stand on a page.',
  find: (declared) =>
    textsNamed(declared).flatMap(({ of, field, text, isSentence }) => {
      const said = untidy(text, isSentence);
      return said === undefined || isToFillIn(text) ? [] : [fault(of.kind, of, field, said)];
    }),
};

function untidy(text: string, isSentence: boolean) {
  const gap = /\s{2,}|[\n\t]/.exec(text);
  if (gap) {
    return {
      found: `two spaces or a line break after "${text.slice(Math.max(0, gap.index - 20), gap.index)}"`,
      expected: 'words with one space between them',
    };
  }
  return isSentence && !/[.?!][)”’"]?$/.test(text)
    ? { found: `"…${text.slice(-30)}"`, expected: 'a full stop at the end' }
    : undefined;
}
