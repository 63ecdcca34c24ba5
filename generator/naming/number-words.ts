// Numbers as words, as Speakeasy calls values that begin with one: 24 is `twenty four`, 404 `four hundred and four`.

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ONES = ['zero one two three four five six seven eight nine', TEENS].join(' ').split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MOST = 999_999;

/** Nothing for what is no whole number from 0 to 999,999. */
export function numberWords(number: number): string | undefined {
  return Number.isInteger(number) && number >= 0 && number <= MOST ? said(number) : undefined;
}

function said(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) {
    const rest = number % 10;
    return joined(TENS[(number - rest) / 10 - 2] ?? '', rest, ' ');
  }
  if (number < 1000) {
    const rest = number % 100;
    const hundreds = said((number - rest) / 100);
    return joined(`${hundreds} hundred`, rest, ' and ');
  }
  const rest = number % 1000;
  const thousands = said((number - rest) / 1000);
  return joined(`${thousands} thousand`, rest, rest < 100 ? ' and ' : ' ');
}

function joined(start: string, rest: number, by: string): string {
  return rest === 0 ? start : `${start}${by}${said(rest)}`;
}
