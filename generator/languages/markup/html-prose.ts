// Markdown of a document (CommonMark, with tables) as HTML. A library reads it; known elements of HTML in it are shown as
// what they mean, others are text, an image is a link to it, and links are those that open a page or a mail. Only pages of
// HTML need it, so that it is no part of the kit's index: nobody else loads the library.

import MarkdownIt from 'markdown-it';
import { mint } from '../../code/code';
import { linesOf, visible } from '../../support/plain-text';
import type { Html } from './html';
import { replaceHtmlSpans, splitHtmlBlocks } from './html-in-prose';
import { linkableUrl } from './url';

// Addresses are written as they are in many a description; a domain alone, or what looks like a mail, is no link.
const reader = new MarkdownIt({ html: true, linkify: true }).disable('image');
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
reader.core.ruler.after('block', 'html_blocks', splitHtmlBlocks);
reader.core.ruler.push('html_spans', replaceHtmlSpans);
const { rules } = reader.renderer;

// Addresses from a document's folder lead nowhere from a page.
reader.validateLink = (url) => /^(?:https?|mailto):/i.test(url) && linkableUrl(url) !== undefined;
reader.normalizeLink = (url) => linkableUrl(url) ?? '';

// A page has headings of its own, which those of a description are not below.
rules.heading_open = () => '<p><strong>';
rules.heading_close = () => '</strong></p>\n';
// What may be wider than the window scrolls by itself, and can be reached by keyboard. The policy of pages knows no styles.
rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
rules.table_close = () => '</table></div>\n';
rules.th_open = () => '<th scope="col">';
rules.td_open = () => '<td>';
rules.fence = rules.code_block = (tokens, index) =>
  `<pre tabindex="0"><code>${reader.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;

// None is left by then; should there be one, it is text.
rules.html_block = rules.html_inline = (tokens, index) => reader.utils.escapeHtml(tokens[index]?.content ?? '');

/** Paragraphs, lists, tables and blocks of code. Empty for nothing but space. */
export function htmlProse(text: string): Html {
  return mint('html', reader.render(shown(text)).trimEnd());
}

/** What can stand within a line: a text of several lines becomes one. */
export function htmlProseLine(text: string): Html {
  return mint('html', reader.renderInline(shown(text).replace(/\s*\n\s*/g, ' ')));
}

function shown(text: string): string {
  return linesOf(text).map(visible).join('\n');
}
