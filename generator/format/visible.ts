// Makes text of a document safe to show: a terminal must not be steered by it, nor a report's lines be forged.

import { unicodeEscape } from '../support/escape';

/** Control characters and those that turn the direction of writing become escapes; line ends too. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => {
      if (character === '\t') return ' ';
      if (character === '\n') return '\\n';
      return unicodeEscape(character.charCodeAt(0));
    },
  );
}

/** Cut to what fits on a line of a report. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
