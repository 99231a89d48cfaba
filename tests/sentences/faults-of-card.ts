// Whatever is wrong with the words of one card: as text, and as claims about numbers.
import type { State } from '@oflog/metrics-core';
import { periodLabel } from '@oflog/metrics-core';

import type { Card } from '../../packages/explorer-web/src/lib/figures/card';
import { faultsOfGroups, type GroupFacts } from './faults-of-groups';
import { faultsOfMovement, saysCash, type MovementFacts } from './faults-of-movement';
import { doubled, faultsOfText } from './faults-of-text';

export interface CardFacts extends GroupFacts, MovementFacts {
  authority: string;
  /** The state of each authority that runs the service, in the same period. */
  states: readonly State[];
}

export function faultsOfCard(card: Card, facts: CardFacts): string[] {
  const { headline, sentences, missing, marks, direction } = card;
  const spoken = headline.kind === 'value' ? [headline.age] : [headline.full];
  const said = [...spoken, ...sentences, ...(missing === null ? [] : [missing])];
  return [
    ...[...said, ...marks].flatMap((text) =>
      faultsOfText(text).map((fault) => `${fault}: ${text}`),
    ),
    ...doubled(said.flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/))).map(
      (text) => `stands twice: ${text}`,
    ),
    ...faultsOfHeadline(card, facts),
    ...sentences.flatMap((sentence) => faultsOfSentence(sentence, facts)),
    ...(missing === null ? [] : faultsOfMissing(missing, facts)),
    ...(direction === null || facts.metric.polarity.reason === direction.reason
      ? []
      : ['the reason of the direction is another']),
    ...faultsOfLack(card, facts),
  ];
}

function faultsOfSentence(sentence: string, facts: CardFacts): string[] {
  const { interval } = facts.own;
  if (interval !== null) {
    const { format } = facts;
    const told = `Its published interval is ${format(interval.lower)} to ${format(interval.upper)}.`;
    if (sentence === told) return [];
  }
  const faults = faultsOfGroups(sentence, facts) ?? faultsOfMovement(sentence, facts);
  return (faults ?? ['cannot be checked']).map((fault) => `${fault}: ${sentence}`);
}

function faultsOfHeadline({ headline }: Card, { own, authority, history }: CardFacts): string[] {
  if (headline.kind === 'value') {
    if (own.state !== 'value') return [`${own.state} is shown as a value`];
    return headline.value === own.display && headline.age.includes(periodLabel(own.period))
      ? []
      : [`the figure is ${own.display} for ${own.period}`];
  }
  if (own.state === 'value') return ['a value is not shown'];
  const held = /The latest figure held for (.+) is (.+), for (.+)\.$/.exec(headline.full);
  const latest = history
    .filter(({ state }) => state === 'value')
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .at(-1);
  const isHeld =
    held === null
      ? latest === undefined || own.state === 'not-applicable'
      : held[1] === authority &&
        latest !== undefined &&
        held[2] === latest.display &&
        held[3] === periodLabel(latest.period);
  return [
    ...(reasons[own.state].test(headline.full) ? [] : [`${own.state} is told as ${headline.full}`]),
    ...(isHeld ? [] : [`what is held instead is told wrongly: ${headline.full}`]),
  ];
}

const reasons: Record<Exclude<State, 'value'>, RegExp> = {
  'did-not-exist': /did not exist in/,
  'not-applicable': /does not run this service/,
  'reported-jointly': /reported together with other authorities/,
  'not-submitted': /had not sent in its return .* not a zero/,
  suppressed: /withheld/,
  'not-available': /has no figure for/,
  'not-yet-published': /had not been published/,
  'vintage-not-held': /no copy from that time is held/,
  'not-meaningful': /would have no meaning/,
};

function faultsOfMissing(missing: string, { states, own }: CardFacts): string[] {
  const [, count, of, label, list = ''] =
    /^(\d+) of the (\d+) authorities that run the service ha(?:ve|s) no figure for (\S+): (.+?)\.(?: |$)/.exec(
      missing,
    ) ?? [];
  const without = states.filter((state) => state !== 'value').length;
  const reasonCounts = [...list.matchAll(/(?:^|, (?:and )?)(\d+) /g)].map(([, one]) => Number(one));
  const sum = reasonCounts.reduce((a, b) => a + b, 0);
  return Number(count) === without &&
    Number(of) === states.length &&
    label === periodLabel(own.period) &&
    sum === without
    ? []
    : [`${without} of ${states.length} have no figure: ${missing}`];
}

/** What must be said and is not. */
function faultsOfLack({ sentences }: Card, { own, metric }: CardFacts): string[] {
  if (own.state !== 'value') return [];
  return [
    ...(sentences.length > 0 ? [] : ['nothing is said of a figure']),
    ...(own.interval === null || sentences.some((text) => text.startsWith('Its published interval'))
      ? []
      : ['the interval is not said']),
    ...(metric.unit.quantity === 'money' && !saysCash(sentences) ? ['cash is not said'] : []),
  ];
}
