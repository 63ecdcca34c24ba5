// The project's own pages: every relative link leads to a file that is there, and to a heading of it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import MarkdownIt from 'markdown-it';
import { Anchors } from '../../generator/languages/markup';
import { ROOT } from './source-files';

const PLACES = ['', 'docs', 'docs/adr', 'specs', 'test/drivers', 'templates', 'bench'];

const pages = PLACES.flatMap((place) => {
  const folder = path.join(ROOT, place);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(place, file));
});

const markdown = new MarkdownIt();

function linksOf(text: string): readonly string[] {
  return markdown
    .parse(text, {})
    .flatMap((block) => [block, ...(block.children ?? [])])
    .flatMap((token) => [token.attrGet('href'), token.attrGet('src')])
    .filter((link) => link !== null)
    .map((link) => decodeURI(String(link)));
}

function anchorsOf(text: string): readonly string[] {
  const tokens = markdown.parse(text, {});
  const anchors = new Anchors();
  return tokens
    .filter((_, index) => tokens[index - 1]?.type === 'heading_open')
    .map((token) => anchors.of((token.children ?? []).map((child) => child.content).join('')));
}

test.each(pages)('%s links to what is there', (page) => {
  const text = fs.readFileSync(path.join(ROOT, page), 'utf8');
  const broken = linksOf(text)
    .filter((link) => !/^(?:https?|mailto):/.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path.join(ROOT, page) : path.join(ROOT, path.dirname(page), file);
      if (!target.startsWith(ROOT) || !fs.existsSync(target)) return true;
      return (
        anchor !== undefined && target.endsWith('.md') && !anchorsOf(fs.readFileSync(target, 'utf8')).includes(anchor)
      );
    });
  expect(broken).toEqual([]);
});

test('the package names all of its addresses or none', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { [key: string]: unknown };
  const named = ['repository', 'homepage', 'bugs'].filter((key) => manifest[key] !== undefined);
  expect([0, 3]).toContain(named.length);
});
