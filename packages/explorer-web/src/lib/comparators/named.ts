// Finds the authority that a reader names: by its name, a former name, its slug or its code.
import { isResponsible, type Authority, type Responsibility } from '@oflog/metrics-core';

import { byName, hasPage } from '../authorities/pages';

/** The first that the text names, those that exist before those that ended; none where nothing fits whole. */
export function authorityNamed(text: string, authorities: Authority[]): Authority | undefined {
  const wanted = folded(text);
  if (wanted === '') return undefined;
  const open = authorities.filter(hasPage);
  const inBeing = open.filter(({ to }) => to === null);
  const names = (one: Authority) => [one.name, nameToChoose(one), one.slug, one.code];
  const isNamed = (list: (one: Authority) => string[]) => (one: Authority) =>
    list(one).some((name) => folded(name) === wanted);
  return (
    inBeing.find(isNamed(names)) ??
    open.find(isNamed(names)) ??
    open.find(isNamed(({ formerNames }) => formerNames))
  );
}

/** The name that stands for the authority in a form: `Cumbria (until 2023)` for one that ended. */
export function nameToChoose({ name, to }: Authority): string {
  return to === null ? name : `${name} (until ${to.slice(0, 4)})`;
}

/** The names that a form offers: of the authorities that run the service today, in order. */
export function namesToOffer(
  responsible: Responsibility,
  authorities: Authority[],
  today: string,
): string[] {
  const running = authorities.filter(
    (one) => one.to === null && hasPage(one) && isResponsible(responsible, one, today),
  );
  return byName(running).map(nameToChoose);
}

/** The text as slugs are written, to look for those nearest to it. */
export function asSlug(text: string): string {
  return folded(text).replaceAll(' ', '-') || text;
}

/** Without capitals, accents and punctuation: readers write `St Helens` and `st. helens`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
