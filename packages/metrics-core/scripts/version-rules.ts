// The rules of versions as a table of Markdown, and its place in the document.
import type { VersionRule } from '../src/compatibility/rules';

const begin = '<!-- rules: written by `pnpm --filter @oflog/metrics-core version-rules` -->';
const end = '<!-- /rules -->';

/** The document with its table made anew. */
export function withVersionRules(document: string, rules: readonly VersionRule[]): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) {
    throw new Error(
      `docs/reference/versioning.md: no place for the rules. Put back "${begin}" and "${end}".`,
    );
  }
  return `${document.slice(0, from)}${begin}\n\n${versionRulesTable(rules)}\n\n${document.slice(to)}`;
}

function versionRulesTable(rules: readonly VersionRule[]): string {
  const header = ['version', 'rule', 'of', 'field', 'when', 'meaning'];
  const rows = rules.map(({ bump, id, kinds, fields, on, meaning }) => [
    bump,
    `\`${id}\``,
    fields === 'definition' || fields === 'any-facet' ? 'any' : kinds.join(', '),
    fieldsInWords(fields),
    on.join(', '),
    meaning,
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  const ruler = line(
    header.map(() => ''),
    '-',
  );
  return [line(header), ruler, ...rows.map((row) => line(row))].join('\n');
}

function fieldsInWords(fields: VersionRule['fields']): string {
  if (fields === 'definition') return 'the definition itself';
  if (fields === 'any-facet') return 'any that no other rule names';
  return fields.map((field) => `\`${field}\``).join(', ');
}
