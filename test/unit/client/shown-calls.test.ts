import { currentOf, firstCurrent, shownAside, type Call } from '../../../generator/client';
import { callFrom } from './client-from';

const same = (call: Call): Call => call;
const short = (): string => 'call()';
const sent = callFrom('summary: none');
const read: Call = { ...sent, operation: { ...sent.operation, method: 'GET' } };

test('a section about something else shows a call that reads, else the usual one, else the first', () => {
  expect(shownAside([sent, read], same, short)).toBe(read);
  const usual = callFrom('summary: usual');
  expect(shownAside([sent, usual], same, short, [usual])).toBe(usual);
  expect(shownAside([sent, read], same, short, [usual])).toBe(read);
  expect(shownAside([sent, usual], same, short)).toBe(sent);
  expect(shownAside([], same, short)).toBeUndefined();
});

test('and none whose code would hide what is said', () => {
  const textOf = (call: Call): string => (call === read ? 'x'.repeat(301) : 'x'.repeat(300));
  expect(shownAside([read, sent], same, textOf)).toBe(sent);
  expect(shownAside([read], same, textOf)).toBeUndefined();
});

test('and one that is deprecated only where there is no other', () => {
  const old = callFrom('deprecated: true');
  expect(shownAside([old, sent], same, short)).toBe(sent);
  expect(shownAside([old], same, short)).toBe(old);
});

test('pages choose from the calls that are not deprecated, or from all where all are', () => {
  const old = callFrom('deprecated: true');
  expect(currentOf([old, sent, read], same)).toEqual([sent, read]);
  expect(currentOf([old], same)).toEqual([old]);
  expect(firstCurrent([old, sent, read], same)).toBe(sent);
  expect(firstCurrent([old, sent, read], same, (plan) => plan === old)).toBe(old);
});
