// How merged and combined authorities get a figure, in words.
import type { ColumnInWords, MergedRule, PartsOfColumn } from '@oflog/metrics-core';

import { listed } from './markdown';

/** Sentences for the reader of a definition. */
export function mergedInWords(rule: MergedRule, nameOf: ColumnInWords): string {
  switch (rule.rule) {
    case 'refuse':
      return `No figure is made from those of its parts. ${rule.reason}`;
    case 'weighted-mean':
      return [
        `The mean of the figures of its parts, weighted by ${nameOf(rule.weight)}.`,
        partsInWords[rule.parts],
      ].join(' ');
    case 'recompute-from-parts':
      return [
        'The formula is worked out anew from the added-up columns of its parts, never as an average of their figures.',
        partsInWords[rule.parts],
        ...exceptionsInWords(rule.except ?? [], nameOf),
      ].join(' ');
  }
}

const partsInWords = {
  'lower-tier':
    'The parts are districts and single-tier councils; a county is left out, since its figure holds those of its districts.',
  'every-tier': 'The parts are councils of every tier.',
};

function exceptionsInWords(except: readonly PartsOfColumn[], nameOf: ColumnInWords): string[] {
  const named = (parts: 'lower-tier' | 'none') =>
    except.filter((one) => one.parts === parts).map(({ column }) => nameOf(column));
  const [lowerTier, none] = [named('lower-tier'), named('none')];
  return [
    ...(lowerTier.length === 0
      ? []
      : [`Added up over districts and single-tier councils alone: ${listed(lowerTier)}.`]),
    ...(none.length === 0 ? [] : [`Not added up: ${listed(none)}.`]),
  ];
}
