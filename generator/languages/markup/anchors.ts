// The anchors of a page's headings, as GitHub, GitLab, npm and VS Code make them: lower case without punctuation, and a
// number where a heading before it has the same.

export class Anchors {
  /** How many headings have the anchor, and which number was given last. */
  readonly #taken = new Map<string, number>();

  /** The anchor of the next heading of the page: the text as it is shown. */
  of(heading: string): string {
    const own = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let number = this.#taken.get(own);
    let anchor = own;
    if (number !== undefined) {
      do anchor = `${own}-${(number += 1)}`;
      while (this.#taken.has(anchor));
      this.#taken.set(own, number);
    }
    this.#taken.set(anchor, 0);
    return anchor;
  }
}
