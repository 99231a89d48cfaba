// The index of the pages of metrics and context variables, by policy area.
import {
  polarityLabels,
  type Catalogue,
  type ContextVariable,
  type Metric,
} from '@oflog/metrics-core';

import { document, heading, link, plain, section, table } from './markdown';

export function indexPage(catalogue: Catalogue, command: string): string {
  return document(
    command,
    heading(1, 'Metrics and context variables'),
    'A metric is a figure that is worked out in the same way for every authority that runs a service. ' +
      'A context variable tells of the place, and is read beside metrics; no way of it is better. ' +
      'Words that these pages use are in the [glossary](../reference/glossary.md).',
    ...catalogue.policyAreas.map((area) =>
      withAnchor(
        area.id,
        section(
          2,
          area.title,
          plain(area.summary),
          `**Who runs it:** ${plain(area.responsible.statement)}`,
          metricTable(
            area.metrics.flatMap((id) => catalogue.metrics.filter((metric) => metric.id === id)),
          ),
        ),
      ),
    ),
    withAnchor(
      'context-variables',
      section(2, 'Context variables', variableTable(catalogue.contextVariables)),
    ),
  );
}

function metricTable(metrics: readonly Metric[]): string {
  return table(
    ['Metric', 'Question', 'Unit', 'Which way is better'],
    metrics.map((metric) => [
      titleLink(metric),
      plain(metric.question),
      plain(metric.unit.name),
      polarityLabels[metric.polarity.direction],
    ]),
  );
}

function variableTable(variables: readonly ContextVariable[]): string {
  return table(
    ['Context variable', 'Unit', 'What it is'],
    variables.map((variable) => [
      titleLink(variable),
      plain(variable.unit.name),
      plain(variable.description),
    ]),
  );
}

function titleLink({ id, title, lifecycle }: Metric | ContextVariable): string {
  return `${link(title, `${id}.md`)}${lifecycle.stage === 'retired' ? ' (no longer kept up)' : ''}`;
}

/** A place to link to that does not change with the title. */
function withAnchor(id: string, text: string): string {
  return `<a id="${id}"></a>\n\n${text}`;
}
