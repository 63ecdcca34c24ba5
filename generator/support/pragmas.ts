// Words in comments that compilers and tools obey: pragmas of TypeScript, marks of linters, formatters, coverage, minifiers
// and editors. Text of a document that looks like one is written so that a reader still sees it and no tool takes it.

/** Obeyed wherever they stand in a comment. A tool finds the `@` and its word together. */
const AFTER_AT = /@(?=jsx|licen[cs]e|lic\b|preserve|cc_on|formatter:|source(?:Mapping)?URL|__)/gi;

/** Obeyed after a `#`, in Python also within a line. */
const AFTER_HASH =
  /#(?=\s*(?:noqa|type:|pragma|nosec|pyright:|pyre-|mypy:|pylint:|ruff:|flake8:|isort:|fmt:|yapf:|nopycln|source(?:Mapping)?URL|__|(?:end)?region|-\*-))/gi;

/** Obeyed in the middle of a line: the character that makes it a mark. It comes first, so that only where it stands there is a look back. */
const WITHIN =
  /[:=](?<=\b(?:pylint|vim?|coding)[:=])|=(?<=source(?:Mapping)?URL=)|S(?=ONAR)(?<=NOS)|\*(?=-)(?<=-\*)|a(?=uto-?generated)(?<=<a)/gi;

/** What has none of these has no mark of WITHIN, which takes longer to look for. */
const MAYBE_WITHIN = /[:=*<]|sonar/i;

/** What has none of these has no mark at all, wherever one might stand. */
const MAYBE = /[@#:=*<]|sonar/i;

/** Obeyed as the first words of a comment. */
const FIRST =
  /^(?=\s*(?:eslint|oxlint|tslint|stylelint|js[hl]int|jscs|globals?\b|exported\b|istanbul|[cv]8\b|node:|prettier|biome|deno-|webpack|noqa|type:|pragma|nosec|pyright|pylint|pyre|mypy|ruff|flake8|isort|fmt|yapf|no(?:lint|inspection)|resharper|(?:end)?region|go:|language=|[!#@<]))/i;

/** A line of prose within a comment that other text has begun. */
export function withoutPragmas(line: string): string {
  if (!MAYBE.test(line)) return line;
  const whole = line.replace(AFTER_AT, '@ ').replace(AFTER_HASH, '#\\');
  return MAYBE_WITHIN.test(whole) ? whole.replace(WITHIN, ' $&') : whole;
}

/** A line of prose that is a comment's beginning. */
export function withoutLeadingPragmas(line: string): string {
  return withoutPragmas(line).replace(FIRST, '\\');
}

/** Pragmas in a string literal, of ECMAScript or Python, that tools read as text: an escape keeps the value. */
export function escapePragmas(literal: string): string {
  if (!MAYBE.test(literal)) return literal;
  const whole = literal.replace(AFTER_AT, escape).replace(AFTER_HASH, escape);
  return MAYBE_WITHIN.test(whole) ? whole.replace(WITHIN, escape) : whole;
}

function escape(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}
