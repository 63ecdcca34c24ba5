// Types in the text of a signature as links to their pages.

import { html, htmlText, type Html } from '../languages/markup';
import type { PreviewClient } from './preview';
import { anchor } from './page';

export class TypeLinks {
  readonly #homes: ReadonlyMap<string, string>;

  constructor(client: PreviewClient, models: ReadonlyMap<string, string>) {
    const homes = new Map<string, string>();
    for (const { id, name, input } of client.outline.models) {
      const home = models.get(id);
      if (home === undefined) continue;
      homes.set(name, home);
      if (input !== undefined) homes.set(input, home);
    }
    this.#homes = homes;
  }

  linked(text: string, from: string): Html {
    const parts = text.split(/([\p{L}_$][\p{L}\p{N}_$]*)/u).map((part, index) => {
      const home = index % 2 === 1 ? this.#homes.get(part) : undefined;
      return home === undefined || home === from ? htmlText(part) : anchor(htmlText(part), home, from);
    });
    return html`${parts}`;
  }
}
