// For each check of metrics, context variables and caveats an example of what it finds.
import { percentage, ratePer } from '../../model';
import type { Example } from './example';

const retired = {
  stage: 'retired' as const,
  successor: 'parks-spending-per-resident',
  reason: 'Nobody used it.',
  lastVersion: '1.2.0',
};

export const examplesOfMeasures: Example[] = [
  {
    code: 'ID_TWICE',
    where: 'two metrics have one id',
    spoil: ({ catalogue, share }) =>
      catalogue.metrics.push({ ...share, title: 'Another', formerTitles: [] }),
    at: 'id',
  },
  {
    code: 'TITLE_TWICE',
    where: 'a title is one that another metric had before',
    spoil: ({ perResident }) => (perResident.title = 'Share of Money for Parks'),
    at: 'title',
  },
  {
    code: 'TITLE_TWICE',
    where: 'two titles differ in their punctuation alone',
    spoil: ({ perResident }) => (perResident.title = 'Parks, as a share of spending'),
    at: 'title',
  },
  {
    code: 'REFERENCE_DEAD',
    where: 'a context variable does not exist',
    spoil: ({ share }) => (share.context[1] = 'resident'),
    at: 'context[1]',
  },
  {
    code: 'REFERENCE_TO_ITSELF',
    where: 'a metric is related to itself',
    spoil: ({ share }) => share.related.push(share.id),
    at: 'related[1]',
  },
  {
    code: 'LISTED_TWICE',
    where: 'a caveat is listed twice',
    spoil: ({ share }) => share.caveats.push('small-sums'),
    at: 'caveats[2]',
  },
  {
    code: 'LISTED_TWICE',
    where: 'a code is listed twice',
    spoil: ({ share }) => share.publishedAs.push(...share.publishedAs),
    at: 'publishedAs[1]',
  },
  {
    code: 'AREA_METRIC_MISMATCH',
    where: 'an area does not list a metric that names it',
    spoil: ({ parks }) => parks.metrics.pop(),
    at: 'policyArea',
  },
  {
    code: 'FORMULA_COLUMN_UNKNOWN',
    where: 'a formula misspells a column',
    spoil: ({ residents }) => {
      if (residents.value.kind === 'column') residents.value.column = 'residentz';
    },
    at: 'value.column',
  },
  {
    code: 'ALIGNMENT_MISSING',
    where: 'a column of dates joins financial years by chance',
    spoil: ({ perResident: { value } }) => {
      if (value.kind === 'per' && value.denominator.kind === 'column') {
        value.denominator.alignment = 'same-period';
      }
    },
    at: 'value.denominator.alignment',
  },
  {
    code: 'FORMULA_UNITS_MIXED',
    where: 'people are added to pounds',
    spoil: ({ share: { value } }) => {
      if (value.kind !== 'percent' || value.numerator.kind !== 'sum') return;
      value.numerator.terms[1] = {
        kind: 'column',
        publication: 'headcount',
        column: 'residents',
        alignment: 'mid-year-of',
      };
    },
    at: 'value.numerator',
  },
  {
    code: 'UNIT_DISAGREES',
    where: '£ thousand are shown as £',
    spoil: ({ perResident: { value } }) => {
      if (value.kind === 'per' && value.numerator.kind === 'scale') {
        value.numerator = value.numerator.value;
      }
    },
    at: 'unit',
  },
  {
    code: 'UNIT_DISAGREES',
    where: 'a published rate is per another number of people',
    spoil: ({ headcount, happiness }) => {
      if (headcount.columns.happiness) headcount.columns.happiness.unit = ratePer(1000, 'people');
      happiness.unit = ratePer(100_000, 'people');
    },
    at: 'unit',
  },
  {
    code: 'UNIT_WITHOUT_SIGN',
    where: 'a percentage has no sign',
    spoil: ({ share }) => (share.unit = { ...percentage({ of: 'spending' }), suffix: '' }),
    at: 'unit',
  },
  {
    code: 'CONDITION_NOT_OF_DIVISOR',
    where: 'a condition is about what is divided, not about what it is divided by',
    spoil: ({ share: { value, definedWhen } }) => {
      if (value.kind !== 'percent' || value.numerator.kind !== 'sum') return;
      const [upkeep] = value.numerator.terms;
      if (upkeep && definedWhen) definedWhen.value = upkeep;
    },
    at: 'definedWhen.value',
  },
  {
    code: 'PUBLISHED_PARTS_UNFIT',
    where: 'a denominator has no numerator',
    spoil: ({ residents }) => {
      if (residents.value.kind === 'column') residents.denominator = residents.value;
    },
    at: 'numerator',
  },
  {
    code: 'INTERVAL_UNFIT',
    where: 'the level is a share of one',
    spoil: ({ happiness }) => {
      if (happiness.interval) happiness.interval.level = 0.95;
    },
    at: 'interval.level',
  },
  {
    code: 'INTERVAL_UNFIT',
    where: 'a figure with an interval is called exact',
    spoil: ({ happiness }) => (happiness.uncertainty.kind = 'exact'),
    at: 'uncertainty.kind',
  },
  {
    code: 'MERGED_NOT_ADDITIVE',
    where: 'scores of parts are added up',
    spoil: ({ happiness }) =>
      (happiness.merged = { rule: 'recompute-from-parts', parts: 'every-tier' }),
    at: 'merged.rule',
  },
  {
    code: 'MERGED_EXCEPTION_UNREAD',
    where: 'an exception is for a column that is not read',
    spoil: ({ residents, happiness }) => {
      if (happiness.value.kind !== 'column') return;
      const except = [{ column: happiness.value, parts: 'none' as const }];
      residents.merged = { rule: 'recompute-from-parts', parts: 'every-tier', except };
    },
    at: 'merged.except[0].column',
  },
  {
    code: 'POLARITY_REASON_RESTATED',
    where: 'the reason only says the direction again',
    spoil: ({ perResident }) => (perResident.polarity.reason = 'Lower values are better.'),
    at: 'polarity.reason',
  },
  {
    code: 'POLARITY_REASON_CONTRADICTS',
    where: 'the direction is turned round, and its reason is not',
    spoil: ({ perResident }) => {
      perResident.polarity = {
        direction: 'higher-is-better',
        reason: 'A lower sum leaves money for other things.',
      };
    },
    at: 'polarity.reason',
  },
  {
    code: 'RESPONSIBLE_NOBODY',
    where: 'nobody is responsible for an area',
    spoil: ({ parks }) => (parks.responsible = { types: [], bodies: [], statement: 'Nobody.' }),
    at: 'responsible.types',
  },
  {
    code: 'RESPONSIBLE_NOT_COVERED',
    where: 'no file has counties, and they are not built from parts',
    spoil: ({ happiness }) => happiness.covers.push('county'),
    at: 'covers[1]',
  },
  {
    code: 'ACCOUNTABILITY_UNSAID',
    where: 'it is shared with nobody',
    spoil: ({ share }) => (share.accountability.with = []),
    at: 'accountability.with',
  },
  {
    code: 'QUESTION_NOT_ASKED',
    where: 'a question is a statement',
    spoil: ({ share }) => (share.questions = ['Parks cost much.']),
    at: 'questions[0]',
  },
  {
    code: 'PERIOD_IMPOSSIBLE',
    where: 'a year ends three years after it starts',
    spoil: ({ smallSums }) => {
      if (smallSums.scope[0]) smallSums.scope[0].from = '2022-25';
    },
    at: 'scope[0].from',
  },
  {
    code: 'PERIOD_OF_OTHER_KIND',
    where: 'a break of financial years is at a calendar year',
    spoil: ({ share }) => {
      if (share.breaks[0]) share.breaks[0].at = '2023';
    },
    at: 'breaks[0].at',
  },
  {
    code: 'RANGE_REVERSED',
    where: 'a duty ends before it starts',
    spoil: ({ share }) => {
      if (share.responsible.bodies[0]) share.responsible.bodies[0].to = '2020-21';
    },
    at: 'responsible.bodies[0].to',
  },
  {
    code: 'RANGE_REVERSED',
    where: 'an address ends before its metric is retired',
    spoil: ({ catalogue, perResident, parks }) => {
      catalogue.metrics.push({
        ...structuredClone(perResident),
        id: 'parks-cost',
        title: 'What parks cost',
        lifecycle: { ...retired, since: '2025-04-01', until: '2024-04-01' },
      });
      parks.metrics.push('parks-cost');
    },
    at: 'lifecycle.until',
  },
  {
    code: 'FIRST_PERIOD_WRONG',
    where: 'the first period is before any release',
    spoil: ({ share }) => (share.firstPeriod = '2019-20'),
    at: 'firstPeriod',
  },
  {
    code: 'BREAK_OUTSIDE_SERIES',
    where: 'a break is after the last release',
    spoil: ({ share }) => {
      if (share.breaks[0]) share.breaks[0].at = '2030-31';
    },
    at: 'breaks[0].at',
  },
  {
    code: 'COVERAGE_EXPECTS_NOTHING',
    where: 'no figures are expected',
    spoil: ({ share }) => (share.expectedCoverage.atLeast = 0),
    at: 'expectedCoverage.atLeast',
  },
  {
    code: 'BOUNDS_REVERSED',
    where: 'the upper bound is below the lower',
    spoil: ({ share }) => (share.bounds = { min: 100, max: 0 }),
    at: 'bounds',
  },
  {
    code: 'BOUNDS_TOO_WIDE',
    where: 'pounds and thousands of pounds would both pass',
    spoil: ({ perResident }) => (perResident.bounds.max = 5_000_000),
    at: 'bounds',
  },
  {
    code: 'BOUNDS_EXCLUDE_FLOOR',
    where: 'values are raised to a floor below the bounds',
    spoil: ({ residents }) => {
      residents.value = { kind: 'at-least', value: residents.value, floor: 0 };
    },
    at: 'bounds',
  },
  {
    code: 'BOUNDS_NOT_OF_SCALE',
    where: 'a score of 0 to 10 may be 100',
    spoil: ({ happiness }) => (happiness.bounds.max = 100),
    at: 'bounds',
  },
  {
    code: 'DECIMALS_TOO_FEW',
    where: 'a percentage has the bounds of a fraction',
    spoil: ({ catalogue, share }) => {
      share.bounds = { min: 0, max: 1 };
      for (const { scope } of catalogue.caveats) for (const one of scope) delete one.below;
    },
    at: 'decimals',
  },
  {
    code: 'PLAUSIBLE_MOVE_UNFIT',
    where: 'a figure may move from one bound to the other',
    spoil: ({ share }) => (share.plausible = { change: { by: 100 } }),
    at: 'plausible.change',
  },
  {
    code: 'CAVEAT_UNLISTED',
    where: 'no measure lists a caveat',
    spoil: ({ share }) => share.caveats.shift(),
    at: 'id',
  },
  {
    code: 'CAVEAT_SCOPE_UNFIT',
    where: 'values are to be below and above what excludes each other',
    spoil: ({ smallSums }) => (smallSums.scope = [{ below: 2, above: 5 }]),
    at: 'scope[0]',
  },
  {
    code: 'CAVEAT_TOUCHES_NOTHING',
    where: 'a caveat is about years of which there is no release',
    spoil: ({ smallSums }) => (smallSums.scope = [{ to: '2015-16' }]),
    at: 'scope[0].to',
  },
  {
    code: 'CAVEAT_TOUCHES_NOTHING',
    where: 'a caveat is about a type of authority that has no figure',
    spoil: ({ smallSums, happiness, share, perResident }) => {
      share.caveats = ['parks-differ'];
      perResident.caveats = ['parks-differ'];
      happiness.caveats = ['small-sums'];
      smallSums.scope = [{ authorities: ['E07000001'] }];
    },
    at: 'scope[0].authorities',
  },
  {
    code: 'CAVEAT_TOUCHES_NOTHING',
    where: 'a caveat is about a floor to which nothing is raised',
    spoil: ({ smallSums }) => (smallSums.scope = [{ marks: ['floored'] }]),
    at: 'scope[0].marks',
  },
  {
    code: 'TEXT_TWICE',
    where: 'a description says what the title says',
    spoil: ({ share }) => (share.description = 'Parks as a share of spending.'),
    at: 'description',
  },
  {
    code: 'TEXT_UNTIDY',
    where: 'a caveat has no full stop',
    spoil: ({ everywhere }) => (everywhere.text = 'Parks differ'),
    at: 'text',
  },
  {
    code: 'TEXT_TO_FILL_IN',
    where: 'a description is still to be written',
    spoil: ({ share }) => (share.description = 'TODO: say what it is'),
    at: 'description',
  },
  {
    code: 'RETIRED_WITHOUT_SUCCESSOR',
    where: 'nothing takes the place of a retired metric',
    spoil: ({ perResident, share }) => {
      share.related = [];
      perResident.lifecycle = { stage: 'retired', reason: 'Nobody used it.', lastVersion: '1.2.0' };
    },
    at: 'lifecycle.successor',
  },
  {
    code: 'SUCCESSOR_UNFIT',
    where: 'a percentage is followed by money',
    spoil: ({ share }) => (share.lifecycle = retired),
    at: 'lifecycle.successor',
  },
  {
    code: 'RETIRED_IN_USE',
    where: 'a metric points to one that is retired',
    spoil: ({ catalogue, perResident, share, parks }) => {
      catalogue.metrics.push({
        ...structuredClone(perResident),
        id: 'parks-cost',
        title: 'What parks cost',
        lifecycle: retired,
      });
      parks.metrics.push('parks-cost');
      share.related = ['parks-cost'];
    },
    at: 'related[0]',
  },
  {
    code: 'VERSION_UNREADABLE',
    where: 'the last version is no version',
    spoil: ({ catalogue, perResident, parks }) => {
      catalogue.metrics.push({
        ...structuredClone(perResident),
        id: 'parks-cost',
        title: 'What parks cost',
        lifecycle: { ...retired, lastVersion: 'the last one' },
      });
      parks.metrics.push('parks-cost');
    },
    at: 'lifecycle.lastVersion',
  },
];
