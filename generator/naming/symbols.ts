// What enum values that are symbols are called by openapi-generator, in every language: programs know these words. How
// they are written is a style's: `GreaterThan`, `GREATER_THAN`.

/** Words, by the symbol. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries({
  $: 'Dollar', '^': 'Caret', '|': 'Pipe', '=': 'Equal', '*': 'Star', '-': 'Minus', '&': 'Ampersand', '%': 'Percent', '#': 'Hash', '@': 'At',
  '!': 'Exclamation', '+': 'Plus', ':': 'Colon', ';': 'Semicolon', '>': 'Greater Than', '<': 'Less Than', '.': 'Period', _: 'Underscore',
  '?': 'Question Mark', ',': 'Comma', "'": 'Quote', '"': 'Double Quote', '/': 'Slash', '\\': 'Back Slash', '(': 'Left Parenthesis',
  ')': 'Right Parenthesis', '{': 'Left Curly Bracket', '}': 'Right Curly Bracket', '[': 'Left Square Bracket', ']': 'Right Square Bracket',
  '~': 'Tilde', '`': 'Backtick', ' ': 'Space', '<=': 'Less Than Or Equal To', '>=': 'Greater Than Or Equal To', '!=': 'Not Equal',
  '<>': 'Not Equal', '~=': 'Tilde Equal',
})); // prettier-ignore
