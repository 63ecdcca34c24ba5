// Blocks and lines of Markdown, as pages are put together of them.

import { join } from '../../../code/code';
import { md, type Markdown } from '../../../languages/markup';

/** Blocks with an empty line between them. */
export function page(blocks: readonly Markdown[]): Markdown {
  return md`${join(
    blocks.filter((block) => !block.isEmpty),
    md`\n\n`,
  )}\n`;
}

export function lines(items: readonly Markdown[]): Markdown {
  return join(items, md`\n`);
}
