// Every sentence that the explorer says of every metric of every authority, held against the numbers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { catalogue, formatValue, periodLabel, type Authority } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { latestRows } from '../packages/explorer-web/src/lib/area/latest-rows';
import { hasPage } from '../packages/explorer-web/src/lib/authorities/pages';
import { cardOf, type Card } from '../packages/explorer-web/src/lib/figures/card';
import { publishedOn } from '../packages/explorer-web/src/lib/figures/published-on';
import { reasonInFull } from '../packages/explorer-web/src/lib/words/states';
import { root } from './repository';
import { faultsOfCard, type CardFacts } from './sentences/faults-of-card';
import { faultsOfText } from './sentences/faults-of-text';
import { membersIn, numbersFor } from './sentences/numbers';
import { slips, type Slip } from './sentences/wrong-words';
import { serveFigures, type FiguresOfMetric, type Served } from './sentences/read-figures';

const snapshotDir = mkdtempSync(path.join(tmpdir(), 'sentences-'));
const today = '2026-11-22';

interface Told {
  card: Card;
  facts: CardFacts;
}

let served: Served;
const figures: FiguresOfMetric[] = [];
const told: Told[] = [];
/** Of every third metric, with what was known then. */
const toldThen: Told[] = [];
const then = '2022-03-01';

/** The card as the page of a policy area makes it, and the facts that it should agree with. */
function tell(of: FiguresOfMetric, authority: Authority, members: Members): Told | null {
  const { metric, latest, history } = of;
  const rows = latestRows(latest.rows.filter((row) => row.authority === authority.code));
  const [own] = rows;
  if (own === undefined) return null;
  const series = history.get(authority.code) ?? [];
  const format = (value: number) => formatValue(value, metric);
  const neighbours = served.register.neighbours.get(authority.code) ?? [];
  return {
    card: cardOf({
      metric,
      authority,
      rows,
      series,
      everybody: members.map(({ row }) => row),
      published: publishedOn(own, served.register.publications),
      caveats: latest.caveats,
      format,
      today,
    }),
    facts: {
      metric,
      own,
      history: series,
      format,
      authority: authority.name,
      numbers: numbersFor(authority, neighbours, members),
      states: members.map(({ row }) => row.state),
    },
  };
}

type Members = ReturnType<typeof membersIn>;

beforeAll(async () => {
  await buildSnapshot({ dataDir: path.join(root, 'data'), catalogue, snapshotDir });
  served = await serveFigures(snapshotDir);
  const authorities = served.register.authorities.filter(hasPage);
  const cards = (of: FiguresOfMetric): Told[] => {
    const period = latestRows(of.latest.rows)[0]?.period;
    if (period === undefined) return [];
    const members = membersIn(served.register, of, period);
    return authorities.flatMap((authority) => tell(of, authority, members) ?? []);
  };
  for (const [index, metric] of served.register.metrics.entries()) {
    const of = await served.read(metric);
    figures.push(of);
    told.push(...cards(of));
    if (index % 3 === 0) toldThen.push(...cards(await served.read(metric, then)));
  }
}, 300_000);

afterAll(async () => {
  await served[Symbol.asyncDispose]();
  rmSync(snapshotDir, { recursive: true, force: true });
});

describe('the words of every metric, authority and state', () => {
  it('are whole sentences that agree with the numbers', () => {
    expect(told.length).toBeGreaterThan(served.register.metrics.length * 350);
    const faults = [...told, ...toldThen].flatMap(({ card, facts }) =>
      faultsOfCard(card, facts).map((fault) => `${card.id}, ${facts.authority}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    /^It rose from/,
    /^It fell from/,
    /^It was about the same/,
    /both come from samples/,
    /the published intervals meet/,
    /one of the two is not sure enough/,
    /there is no figure between/,
    /is rebuilt from those of other authorities/,
    /both are estimates/,
    /not comparable and are left out/,
    /^No earlier figure is held/,
    /not adjusted for inflation/,
    /far from most others/,
    /^Its interval is too wide/,
    /^It is (higher|lower) than the usual range of \d+ similar places/,
    /^For comparison: England/,
  ])('say somewhere %s, so that the rule is tried', (words) => {
    expect(told.some(({ card }) => card.sentences.some((one) => words.test(one)))).toBe(true);
  });

  it('give the reason for each figure of any period that is missing', () => {
    const states = new Set<string>();
    for (const { metric, history } of figures) {
      for (const { state, period } of [...history.values()].flat()) {
        if (state === 'value') continue;
        states.add(state);
        const reason = reasonInFull(state, { authority: 'Bristol', period: periodLabel(period) });
        expect(faultsOfText(reason), `${metric.id} ${period}`).toEqual([]);
      }
    }
    expect([...states].sort()).toEqual([
      'not-applicable',
      'not-available',
      'not-meaningful',
      'not-submitted',
      'reported-jointly',
      'suppressed',
    ]);
  });

  it('say of a day in the past what was not yet published, or is not held as it was', () => {
    const histories = toldThen.flatMap(({ facts }) => facts.history);
    expect(histories.some(({ state }) => state === 'not-yet-published')).toBe(true);
    for (const state of ['not-yet-published', 'vintage-not-held'] as const) {
      const reason = reasonInFull(state, { authority: 'Bristol', period: '2022-23' });
      expect(faultsOfText(reason)).toEqual([]);
    }
    expect(toldThen.some(({ card }) => card.sentences.length > 1)).toBe(true);
  });

  it('stand for places of all sorts as a reader can check them', async () => {
    const places = ['Bristol', 'Kent', 'Burnley', 'City of London', 'Isles of Scilly'];
    const named = [...places, 'Greater Manchester', 'Allerdale'];
    const shown = served.register.metrics.filter(
      ({ policyArea }, index, all) =>
        all.findIndex((other) => other.policyArea === policyArea) === index ||
        all.findLastIndex((other) => other.policyArea === policyArea) === index ||
        all[index]?.uncertainty.kind === 'sample',
    );
    const text = named.flatMap((name) =>
      told
        .filter(({ facts }) => facts.authority === name && shown.includes(facts.metric))
        .map(({ card }) => `${name}: ${card.title}\n${wordsOf(card)}\n`),
    );
    await expect(text.join('\n')).toMatchFileSnapshot('sentences/places.txt');
  });
});

describe('what looks for faults', () => {
  it.each(Object.entries(slips))('finds %s', (_, slip) => {
    // One card in three: each slip is still made hundreds of times.
    const wrong = told.flatMap(({ card, facts }, index) => {
      const slipped = index % 3 === 0 ? slip(card, facts) : null;
      return slipped === null ? [] : [{ slipped, facts }];
    });
    const all = wrong.length > 0 ? wrong : everySlip(slip);
    expect(all.length).toBeGreaterThan(0);
    const unseen = all.filter(({ slipped, facts }) => faultsOfCard(slipped, facts).length === 0);
    expect(unseen.map(({ slipped, facts }) => [facts.authority, slipped])).toEqual([]);
  });
});

function everySlip(slip: Slip) {
  return told.flatMap(({ card, facts }) => {
    const slipped = slip(card, facts);
    return slipped === null ? [] : [{ slipped, facts }];
  });
}

/** A card as a reader sees its words. */
function wordsOf({ headline, marks, sentences, missing, direction }: Card): string {
  return [
    headline.kind === 'value'
      ? [headline.value, headline.unit].join(' ').trim()
      : `${headline.short}. ${headline.full}`,
    ...(headline.kind === 'value' ? [[headline.age, ...marks].join(' ')] : []),
    ...sentences,
    ...(missing === null ? [] : [missing]),
    ...(direction === null ? [] : [`${direction.label}: ${direction.reason}`]),
  ].join('\n');
}
