// Names as parts of file names that every file system and archive keeps as they are: ASCII letters, digits and `_`.
// A name that is so already stays; other characters become their code points, so that different names stay different.

/** `日本` is `U65e5U672c`. Case is kept: who needs names that differ without it folds them when assigning. */
export function portable(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/gu, (character) => `U${(character.codePointAt(0) ?? 0).toString(16)}`);
}
