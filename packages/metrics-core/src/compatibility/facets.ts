// What a definition consists of: each facet that changes as one, and what to call it in a sentence.
// A pattern names its place: `[]` an entry of a list, `*` an entry of a record, `**` any depth. What
// lies below a facet and is no facet itself belongs to it. `{1}` in a name is the key of the first
// entry on the way to it, `{2}` of the second.
import type { DefinitionKind } from '../model/definition';

export interface Facet {
  name: string;
  /** Entries of this list are the same if these fields are; left out: by what they hold. */
  key?: string[];
  /** The field that says which form it has: another form is another facet as a whole. */
  form?: string;
}

type Facets = Record<string, Facet>;

/** The facets of each kind of definition, by pattern. */
export const facetsOfKind: Record<DefinitionKind, Facets> = {
  'policy-area': policyAreaFacets(),
  metric: { ...measureFacets(), ...metricFacets() },
  'context-variable': { ...measureFacets(), ...list('covers', 'types of authority covered') },
  caveat: caveatFacets(),
  publication: publicationFacets(),
  'neighbour-model': neighbourModelFacets(),
  term: termFacets(),
  register: registerFacets(),
};

function policyAreaFacets(): Facets {
  return {
    ...named({ title: 'title', summary: 'summary', order: 'place among the policy areas' }),
    ...responsibilityFacets(),
    ...list('bestValueThemes', 'Best Value themes'),
    ...list('metrics', 'metrics'),
  };
}

function measureFacets(): Facets {
  return {
    ...named({ title: 'title', description: 'description' }),
    ...unitFacets('unit', ''),
    ...named({
      decimals: 'number of decimals shown',
      period: 'kind of period',
      firstPeriod: 'first period',
      value: 'formula',
      definedWhen: 'condition under which the value has a meaning',
      numerator: 'published numerator',
      denominator: 'published denominator',
      interval: 'published interval',
    }),
    merged: { name: 'rule for merged authorities', form: 'rule' },
    ...named({
      'merged.reason': 'reason why no figure is made for merged authorities',
      'uncertainty.kind': 'kind of uncertainty',
      'uncertainty.statement': 'statement of uncertainty',
    }),
    ...list('caveats', 'caveats'),
    ...list('breaks', 'series breaks', 'series break at {1}', ['at']),
    ...named({
      'breaks[].reason': 'reason for the series break at {1}',
      'bounds.min': 'lowest plausible value',
      'bounds.max': 'highest plausible value',
      'expectedCoverage.atLeast': 'least share of authorities expected to have a value',
      'expectedCoverage.statement': 'statement of expected coverage',
      plausible: 'plausible change and revision',
    }),
    lifecycle: { name: 'lifecycle', form: 'stage' },
    ...named({
      'lifecycle.successor': 'successor',
      'lifecycle.reason': 'reason for retirement',
      'lifecycle.lastVersion': 'last version',
      'lifecycle.since': 'day of retirement',
      'lifecycle.until': 'day on which it goes',
    }),
  };
}

function metricFacets(): Facets {
  return {
    ...named({
      policyArea: 'policy area',
      question: 'question answered',
      kind: 'kind of metric',
      'polarity.direction': 'polarity',
      'polarity.reason': 'reason for the polarity',
    }),
    ...responsibilityFacets(),
    ...list('context', 'context variables'),
    ...named({
      suppression: 'statement of what is withheld',
      'accountability.shared': 'whether accountability is shared',
      'accountability.statement': 'statement of accountability',
    }),
    ...list('accountability.with', 'bodies that share accountability'),
    ...list('bestValueThemes', 'Best Value themes'),
    ...list('questions', 'questions prompted'),
    ...list('related', 'related measures'),
    ...list('publishedAs', 'codes used by publishers', 'publisher’s code {1}', ['scheme', 'code']),
    ...list('formerTitles', 'former titles'),
  };
}

function caveatFacets(): Facets {
  return named({ severity: 'severity', text: 'text', scope: 'scope' });
}

function publicationFacets(): Facets {
  return {
    ...named({
      title: 'title',
      'publisher.name': 'name of the publisher',
      'publisher.url': 'address of the publisher',
      landingPage: 'landing page',
      statisticsStatus: 'status as statistics',
      'licence.id': 'licence',
      'licence.title': 'title of the licence',
      'licence.url': 'address of the licence',
      'licence.attribution': 'attribution that re-use must carry',
      frequency: 'frequency',
      nextRelease: 'next expected release',
      period: 'kind of period',
      basis: 'basis of the figures',
    }),
    ...list('covers', 'types of authority covered'),
    ...named({
      'columns.*': 'column {1}',
      'columns.*.name': 'name of column {1}',
      'columns.*.meaning': 'meaning of column {1}',
      'columns.*.control': 'use of column {1}',
    }),
    ...unitFacets('columns.*.unit', ' of column {1}'),
    ...list('jointReporting', 'joint reports', 'joint report {1}', ['by', 'from']),
    ...named({
      'jointReporting[].to': 'last period of joint report {1}',
      'jointReporting[].reason': 'reason for joint report {1}',
    }),
    ...list('identities', 'identities between columns'),
    ...list('releases', 'releases', 'release {1}', ['id']),
    ...releaseFacets(),
  };
}

function releaseFacets(): Facets {
  const release = 'release {1}';
  const table = 'table {2} of release {1}';
  return {
    ...named({
      'releases[].publishedKind': `kind of publication date of ${release}`,
      'releases[].firstPublished': `day of first publication of ${release}`,
      'releases[].file': `file of ${release}`,
      'releases[].sha256': `SHA-256 of the file of ${release}`,
      'releases[].url': `address of the file of ${release}`,
    }),
    ...list('releases[].periods', `periods of ${release}`),
    ...list('releases[].marks', `marks on the figures of ${release}`),
    ...list('releases[].absences', `grounds for absence in ${release}`, absence(release)),
    ...named({ 'releases[].absences[].reason': `reason given with ${absence(release)}` }),
    ...list('releases[].exceptions', `accepted exceptions of ${release}`),
    ...list(
      'releases[].corrections',
      `corrections of ${release}`,
      `correction of {2} in ${release}`,
      ['column', 'authority', 'period'],
    ),
    ...named({
      'releases[].corrections[].reason': `reason for the correction of {2} in ${release}`,
      'releases[].corrections[].evidence': `evidence for the correction of {2} in ${release}`,
    }),
    ...list('releases[].tables', `tables of ${release}`, table),
    ...list('releases[].tables[].controls', `control totals of ${table}`),
    ...named({
      'releases[].tables[].missing.*': `meaning of the marker {3} in ${table}`,
      'releases[].tables[].emptyCell': `meaning of an empty cell in ${table}`,
      'releases[].tables[].names': `column of names in ${table}`,
      'releases[].tables[].fillDown': `columns filled down in ${table}`,
      'releases[].tables[].title': `title of ${table}`,
      'releases[].tables[].marks': `columns of marks in ${table}`,
      'releases[].tables[].footnotes': `footnote signs in ${table}`,
      'releases[].tables[].columns.*': `place of column {3} in ${table}`,
      'releases[].tables[].columns.**.missing': `markers of column {3} in ${table}`,
      'releases[].tables[].columns.**.emptyCell': `meaning of an empty cell of column {3} in ${table}`,
    }),
    ...list(
      'releases[].tables[].columns.**.zeros',
      `rules for zeros of column {3} in ${table}`,
      `rule {4} for zeros of column {3} in ${table}`,
    ),
    ...named({
      'releases[].tables[].columns.**.zeros[].reason': `reason for rule {4} for zeros of column {3} in ${table}`,
    }),
  };
}

function absence(release: string): string {
  return `ground {2} for absence in ${release}`;
}

function neighbourModelFacets(): Facets {
  return {
    ...named({
      title: 'title',
      description: 'description',
      isDefault: 'choice as the default model',
      size: 'number of neighbours',
    }),
    method: { name: 'method', form: 'kind' },
    ...list('method.variables', 'variables'),
    ...named({
      'method.source': 'published list',
      'method.authorityColumn': 'column that names the authority',
      'method.codes.*': 'authority meant by code {1}',
      'method.clusters': 'published clusters',
    }),
  };
}

function termFacets(): Facets {
  return {
    ...named({ term: 'word', meaning: 'meaning' }),
    ...list('alsoCalled', 'other words'),
    ...list('related', 'related terms'),
  };
}

function registerFacets(): Facets {
  return {
    ...list('sources', 'sources', 'source {1}', ['title']),
    ...named({ 'types.*': 'type of codes that begin with {1}' }),
    ...list('nameEndings', 'endings of official names'),
    ...list('corrections', 'corrections', 'correction of {1}', ['authority', 'field']),
    ...named({
      'corrections[].found': 'text that the correction of {1} replaces',
      'corrections[].reason': 'reason for the correction of {1}',
    }),
    ...list('aliases', 'aliases', 'alias {1}', ['authority', 'scheme', 'text']),
    ...named({ 'aliases[].reason': 'reason for the alias {1}' }),
    ...list('formerNames', 'former names', 'former name {1}', ['authority', 'name']),
    ...list('additions', 'added authorities', 'authority {1}', ['code']),
    ...named({
      'additions[].name': 'name of {1}',
      'additions[].type': 'type of {1}',
      'additions[].reason': 'reason for adding {1}',
    }),
    ...list('changes', 're-organisations', 're-organisation {1}'),
    ...list('jointBodies', 'joint bodies', 'joint body {1}', ['code']),
    ...named({ 'jointBodies[].name': 'name of {1}', 'jointBodies[].reason': 'reason for {1}' }),
    ...list('jointBodies[].members', 'members of {1}', 'membership of {2} in {1}', ['authority']),
    ...named({ 'jointBodies[].members[].to': 'last day of {2} in {1}' }),
    ...list('areas', 'areas', 'area {1}', ['code']),
    ...named({ 'areas[].name': 'name of {1}', boundaries: 'boundaries' }),
  };
}

function responsibilityFacets(): Facets {
  return {
    ...list('responsible.types', 'responsible types of authority'),
    ...list('responsible.bodies', 'responsible bodies', 'duty of {1}', ['authority']),
    ...named({ 'responsible.statement': 'statement of responsibility' }),
  };
}

function unitFacets(at: string, of: string): Facets {
  return named({
    [`${at}.quantity`]: `kind of quantity${of}`,
    [`${at}.name`]: `unit${of}`,
    [`${at}.prefix`]: `sign before the number${of}`,
    [`${at}.suffix`]: `sign after the number${of}`,
    [`${at}.spoken`]: `spoken unit${of}`,
  });
}

function named(names: Record<string, string>): Facets {
  return Object.fromEntries(Object.entries(names).map(([pattern, name]) => [pattern, { name }]));
}

/** A list and its entries; entries that are plain text are called what they say. */
function list(pattern: string, name: string, entry = '', key?: string[]): Facets {
  return { [pattern]: { name }, [`${pattern}[]`]: { name: entry, ...(key && { key }) } };
}
