// A placeholder is a reminder to whoever writes the definition, and nothing for a reader.
import { fault, type Check } from '../check';
import { textsNamed } from '../texts-named';

export const textsWritten: Check = {
  code: 'TEXT_TO_FILL_IN',
  holds: 'No text is a placeholder.',
  remedy:
    'Write what the reader should know; the description of the field says what belongs there.',
  find: (declared) =>
    textsNamed(declared).flatMap(({ of, field, text }) =>
      isToFillIn(text)
        ? [fault(of.kind, of, field, { found: `"${text}"`, expected: 'words for a reader' })]
        : [],
    ),
};

/** Whether a text is a placeholder: `TODO …`, `To fill in: …`, `TBC`, `lorem ipsum`. */
export function isToFillIn(text: string): boolean {
  return /^(todo|tbc|tbd|fixme|xxx|to fill in|fill in)\b|\b(TODO|FIXME|TBC|TBD)\b|\blorem ipsum\b/i.test(
    text,
  );
}
