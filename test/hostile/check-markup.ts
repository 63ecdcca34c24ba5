// Looks for the mark in the pages and data files of an output: no HTML, no image, no link but to a page or a mail, and
// data files that parse.

import MarkdownIt from 'markdown-it';
import { parse as parseToml } from 'smol-toml';
import { load as parseYaml } from 'js-yaml';
import { MARK } from './payloads';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What pages have of their own: line ends in cells, and anchors. */
const OURS = /^(?:<br>|<a (?:id|name)="[\p{L}\p{N}_.-]*">|<\/a>)$/u;

export function checkMarkdown(_path: string, text: string): readonly string[] {
  const found: string[] = [];
  const lines = text.split('\n');
  for (const block of markdown.parse(text, {})) {
    for (const token of [block, ...(block.children ?? [])]) {
      const where = `line ${(block.map?.[0] ?? 0) + 1}: ${(lines[block.map?.[0] ?? 0] ?? '').slice(0, 200)}`;
      if (token.type.startsWith('html_') && !OURS.test(token.content))
        found.push(`HTML (${token.content.slice(0, 80)}) at ${where}`);
      if (token.type === 'image' && String(token.attrGet('src')).includes(MARK)) found.push(`an image at ${where}`);
      const href = token.attrGet('href');
      if (href !== null && !/^(?:https?:\/\/|mailto:|#|\.{0,2}\/|[\w.-]+(?:[/#?]|$))/i.test(String(href)))
        found.push(`a link to ${href} at ${where}`);
    }
  }
  if (/[\u0000-\u0008\u000b-\u001f\u0085\u2028-\u202e\u2066-\u2069]/.test(text)) found.push('an invisible character');
  return found;
}

export function checkJson(_path: string, text: string): readonly string[] {
  return parses(() => JSON.parse(text) as unknown);
}

export function checkToml(_path: string, text: string): readonly string[] {
  return parses(() => parseToml(text));
}

export function checkYaml(_path: string, text: string): readonly string[] {
  return parses(() => parseYaml(text));
}

function parses(parse: () => unknown): readonly string[] {
  try {
    parse();
    return [];
  } catch (error) {
    return [`does not parse: ${(error as Error).message}`];
  }
}
