// The list of everything that can be found shows what has the words in the field, or in the address: a copy
// of the site that is made of files has no other search. Without scripts the whole list stands there.
import { wordsOf } from './words-of';

const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
const said = document.querySelector('main [role="status"]');
const lists = [...document.querySelectorAll('main .app-results')];
const items = lists
  .flatMap((list) => [...list.querySelectorAll<HTMLElement>('li')])
  .map((item) => ({ item, words: wordsOf(item.textContent) }));
const saidAtFirst = said?.textContent ?? '';

if (field !== null) {
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  field.addEventListener('input', () => narrow(field.value.trim()));
  narrow(field.value.trim());
}

function narrow(sought: string): void {
  const begun = wordsOf(sought);
  let found = 0;
  for (const { item, words } of items) {
    item.hidden = !begun.every((begin) => words.some((word) => word.startsWith(begin)));
    if (!item.hidden) found += 1;
  }
  for (const list of lists) {
    const isEmpty = list.querySelector('li:not([hidden])') === null;
    list.toggleAttribute('hidden', isEmpty);
    list.previousElementSibling?.toggleAttribute('hidden', isEmpty);
  }
  if (said === null) return;
  said.textContent =
    begun.length === 0 ? saidAtFirst : `${found === 0 ? 'Nothing' : found} found for ${sought}.`;
}
