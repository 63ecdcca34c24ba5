// Checks that a piece of TypeScript or JavaScript is whole: it closes every literal, comment and bracket that it opens, and
// no other. Most text that somebody forgot to escape fails this check. Text that was written to pass it would pass a parser
// too; the language kits keep such text out. A parser would take many times as long, so only tests parse the modules; they
// hold this check to what TypeScript's own scanner says, too, which would have to be loaded with its whole compiler.

export interface Imbalance {
  readonly message: string;
  readonly offset: number;
}

/** Of a text that is not whole. */
export function imbalanceIn(text: string): Imbalance | undefined {
  return new Balance(text).first();
}

/** A word after which a slash begins a regular expression: no value ends with it. */
const KEYWORDS = new Set(
  (
    'abstract accessor any as asserts assert async await bigint boolean break case catch class const constructor continue ' +
    'debugger declare default defer delete do else enum export extends false finally for from function get global if ' +
    'implements import in infer instanceof interface intrinsic is keyof let module namespace never new null number object ' +
    'of out override package private protected public readonly require return satisfies set static string switch symbol ' +
    'throw true try type typeof undefined unique unknown using var void while with yield'
  ).split(' '),
);

const BLANK = /[\s\u0085\u200b]/;
const WORD_START = /[\p{L}\p{Nl}$_]/u;
const WORD = /[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_\u200c\u200d]*/uy;
const NUMBER = /0[xob][\da-f_]+n?|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d[\d_]*)?n?/iy;
/** A separator that does not stand between two digits. */
const STRAY_SEPARATOR = /^0[bo]?_|\._|_(?!\d)/i;
const STRAY_SEPARATOR_IN_HEX = /^0x_|_(?![\da-f])/i;
const ESCAPE = /\\(?:u(?:[\da-f]{4}|\{0*(?:10|[\da-f])?[\da-f]{1,4}\})|x[\da-f]{2}|0(?!\d)|\r\n|[^ux\d])/iy;

const [TAB, LINE_FEED, RETURN, BLANK_SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [DOUBLE, SINGLE, TICK, DOLLAR, HASH, BACKSLASH] = [0x22, 0x27, 0x60, 0x24, 0x23, 0x5c];
const [OPEN_PAREN, CLOSE_PAREN, STAR, DOT, SLASH] = [0x28, 0x29, 0x2a, 0x2e, 0x2f];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const DELETE = 0x7f;

/** What closes a hole of a template: the text goes on behind it. */
const HOLE = -1;

/** One pass over one text. */
class Balance {
  readonly #text: string;
  #at = 0;
  /** What has to come, the next one last. */
  readonly #open: number[] = [];
  /** Whether a slash would divide. */
  #afterValue = false;
  #found: Imbalance | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  first(): Imbalance | undefined {
    const text = this.#text;
    while (this.#at < text.length && this.#found === undefined) this.#token(text.charCodeAt(this.#at));
    if (this.#found === undefined && this.#open.length > 0) this.#complain('a bracket is not closed', text.length);
    return this.#found;
  }

  #token(code: number): void {
    if (isLetter(code)) return this.#word();
    switch (code) {
      case TAB:
      case LINE_FEED:
      case RETURN:
      case BLANK_SPACE:
        this.#at += 1;
        return;
      case DOUBLE:
      case SINGLE:
        return this.#string(code);
      case TICK:
        this.#at += 1;
        return this.#template(this.#at - 1);
      case OPEN_PAREN:
        return this.#opens(CLOSE_PAREN);
      case OPEN_BRACKET:
        return this.#opens(CLOSE_BRACKET);
      case OPEN_BRACE:
        return this.#opens(CLOSE_BRACE);
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
        return this.#closes(code);
      case CLOSE_BRACE:
        return this.#open.at(-1) === HOLE ? this.#goesOn() : this.#closes(code);
      case SLASH:
        return this.#slash();
      case HASH:
        if (!WORD_START.test(characterAt(this.#text, this.#at + 1)))
          return this.#complain('Invalid character.', this.#at);
        this.#at += 1;
        return this.#word();
      case BACKSLASH:
        return this.#complain('Invalid character.', this.#at);
      default:
        if (isDigit(code) || (code === DOT && isDigit(this.#text.charCodeAt(this.#at + 1)))) return this.#number();
        return this.#other(code);
    }
  }

  #complain(message: string, offset: number): void {
    this.#found ??= { message, offset };
  }

  #opens(closer: number): void {
    this.#open.push(closer);
    this.#at += 1;
    this.#afterValue = false;
  }

  #closes(code: number): void {
    const character = String.fromCharCode(code);
    if (this.#open.pop() !== code) this.#complain(`nothing is open that ${character} closes`, this.#at);
    this.#at += 1;
    this.#afterValue = true;
  }

  /** A letter, or what a word begins with beyond ASCII. */
  #word(): void {
    const start = this.#at;
    let code = this.#text.charCodeAt((this.#at += 1));
    while (isLetter(code) || isDigit(code)) code = this.#text.charCodeAt((this.#at += 1));
    // A word that goes on beyond ASCII, or that begins there.
    if (code > DELETE || this.#text.charCodeAt(start) > DELETE) {
      WORD.lastIndex = start;
      this.#at = Math.max(this.#at, start + (WORD.exec(this.#text)?.[0] ?? '').length);
    }
    this.#afterValue = !KEYWORDS.has(this.#text.slice(start, this.#at));
  }

  #number(): void {
    const start = this.#at;
    NUMBER.lastIndex = start;
    const number = NUMBER.exec(this.#text)?.[0] ?? ' ';
    this.#at += number.length;
    if (number.includes('_') && (/^0x/i.test(number) ? STRAY_SEPARATOR_IN_HEX : STRAY_SEPARATOR).test(number))
      this.#complain('Numeric separators are not allowed here.', start);
    if (/^0\d/.test(number)) this.#complain('Decimals with leading zeros are not allowed.', start);
    else if (WORD_START.test(characterAt(this.#text, this.#at)) && !/^0[xob]/i.test(number))
      this.#complain('An identifier or keyword cannot immediately follow a numeric literal.', start);
    this.#afterValue = true;
  }

  #string(quote: number): void {
    const start = this.#at;
    const text = this.#text;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.#at = at + 1;
        this.#afterValue = true;
        return;
      }
      if (code === LINE_FEED || code === RETURN) break;
      if (code !== BACKSLASH) continue;
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(text)?.[0];
      if (escape === undefined) return this.#complain('an escape means nothing', start);
      at += escape.length - 1;
    }
    this.#complain('Unterminated string literal.', start);
  }

  /** Text of a template, up to its end or to a hole in it. */
  #template(start: number): void {
    const text = this.#text;
    for (let at = this.#at; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) at += 1;
      else if (code === TICK) {
        this.#at = at + 1;
        this.#afterValue = true;
        return;
      } else if (code === DOLLAR && text.charCodeAt(at + 1) === OPEN_BRACE) {
        this.#open.push(HOLE);
        this.#at = at + 2;
        this.#afterValue = false;
        return;
      }
    }
    this.#complain('Unterminated template literal.', start);
  }

  #goesOn(): void {
    this.#open.pop();
    this.#at += 1;
    this.#template(this.#at - 1);
  }

  #slash(): void {
    const start = this.#at;
    const next = this.#text.charCodeAt(start + 1);
    if (next === SLASH) {
      const end = this.#text.slice(start).search(/[\n\r\u2028\u2029]/);
      this.#at = end < 0 ? this.#text.length : start + end;
    } else if (next === STAR) {
      const end = this.#text.indexOf('*/', start + 2);
      if (end < 0) return this.#complain("'*/' expected.", start);
      this.#at = end + 2;
    } else if (this.#afterValue) {
      this.#at += 1;
      this.#afterValue = false;
    } else this.#regularExpression(start);
  }

  #regularExpression(start: number): void {
    const text = this.#text;
    let inClass = false;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isLineEnd(code)) break;
      if (code === BACKSLASH && !isLineEnd(text.charCodeAt(at + 1))) at += 1;
      else if (code === OPEN_BRACKET) inClass = true;
      else if (code === CLOSE_BRACKET) inClass = false;
      else if (code === SLASH && !inClass) {
        this.#at = at + 1;
        while (isLetter(text.charCodeAt(this.#at)) || isDigit(text.charCodeAt(this.#at))) this.#at += 1;
        this.#afterValue = true;
        return;
      }
    }
    this.#complain('Unterminated regular expression literal.', start);
  }

  /** Punctuation, and what is beyond ASCII. */
  #other(code: number): void {
    const character = characterAt(this.#text, this.#at);
    if (code > DELETE || code < BLANK_SPACE || code === DELETE) {
      if (WORD_START.test(character)) return this.#word();
      if (!BLANK.test(character)) return this.#complain('Invalid character.', this.#at);
    } else this.#afterValue = false;
    this.#at += character.length;
  }
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === DOLLAR;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === RETURN || code === 0x2028 || code === 0x2029;
}
