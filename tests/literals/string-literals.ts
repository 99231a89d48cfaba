// The string literals of a source file, TypeScript or Svelte, and where each stands.
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export interface StringLiteral {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** Texts in quotes, types and quoted keys among them, template texts, and text in markup. */
export function stringLiterals(file: string, source: string): StringLiteral[] {
  const found = file.endsWith('.svelte') ? inSvelte(source) : inTypeScript(file, source);
  return found.map(({ text, offset }) => ({
    text,
    line: source.slice(0, offset).split('\n').length,
  }));
}

interface Found {
  text: string;
  offset: number;
}

function inTypeScript(file: string, source: string): Found[] {
  const found: Found[] = [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    ) {
      found.push({ text: node.text, offset: node.getStart(parsed) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function inSvelte(source: string): Found[] {
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    const text = textOf(node);
    if (text !== null) found.push({ text, offset: node.start });
    Object.values(node).forEach(visit);
  };
  visit(parse(source, { modern: true }));
  return found;
}

interface Node {
  type: string;
  start: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a literal in script or braces, of a piece of a template, of markup or an attribute. */
function textOf(node: Node): string | null {
  switch (node.type) {
    case 'Literal':
      return 'value' in node && typeof node.value === 'string' ? node.value : null;
    case 'TemplateElement':
      return 'value' in node && isTemplateValue(node.value) ? node.value.cooked : null;
    case 'Text':
      return 'data' in node && typeof node.data === 'string' ? node.data : null;
    default:
      return null;
  }
}

function isTemplateValue(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value;
}
