import { currentOf, firstCurrent, shownAside, type Call } from '../../../generator/client';
import { callFrom } from './client-from';

const short = (): string => 'call()';
const sent = { call: callFrom('summary: none') };
const usual = { call: callFrom('summary: usual') };
const old = { call: callFrom('deprecated: true') };
const reading: Call = { ...sent.call, operation: { ...sent.call.operation, method: 'GET' } };
const read = { call: reading };

test('a section about something else shows a call that reads, else the usual one, else the first', () => {
  expect(shownAside([sent, read], short)).toBe(read);
  expect(shownAside([sent, usual], short, [usual])).toBe(usual);
  expect(shownAside([sent, read], short, [usual])).toBe(read);
  expect(shownAside([sent, usual], short)).toBe(sent);
  expect(shownAside([], short)).toBeUndefined();
});

test('and none whose code would hide what is said', () => {
  const textOf = (plan: typeof read): string => 'x'.repeat(plan === read ? 301 : 300);
  expect(shownAside([read, sent], textOf)).toBe(sent);
  expect(shownAside([read], textOf)).toBeUndefined();
});

test('and one that is deprecated only where there is no other', () => {
  expect(shownAside([old, sent], short)).toBe(sent);
  expect(shownAside([old], short)).toBe(old);
});

test('pages choose from the calls that are not deprecated, or from all where all are', () => {
  expect(currentOf([old, sent, read])).toEqual([sent, read]);
  expect(currentOf([old])).toEqual([old]);
  expect(firstCurrent([old, sent, read])).toBe(sent);
  expect(firstCurrent([old, sent, read], (plan) => plan === old)).toBe(old);
});
