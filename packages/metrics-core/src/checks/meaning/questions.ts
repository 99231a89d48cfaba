// Figures are here to ask questions with.
import { fault, type Check } from '../check';

export const questions: Check = {
  code: 'QUESTION_NOT_ASKED',
  holds: 'Questions end with a question mark.',
  remedy: 'Ask it as a reader would.',
  find: ({ metrics }) =>
    metrics.flatMap((metric) =>
      [
        { field: 'question', text: metric.question },
        ...metric.questions.map((text, index) => ({ field: `questions[${index}]`, text })),
      ].flatMap(({ field, text }) =>
        text.endsWith('?')
          ? []
          : [fault('metric', metric, field, { found: `"${text}"`, expected: 'a question' })],
      ),
    ),
};
