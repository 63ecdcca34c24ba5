import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claim } from '../../../generator/write/claim';
import { STAGED, stagingPlaces, type Staging } from '../../../generator/write/staging';
import { scratchFolder } from './scratch';

const root = scratchFolder();
let count = 0;
const claimsOf = (staging: Staging): string => path.join(staging.folder, STAGED.claims);
const place = (): Staging => stagingPlaces(path.join(root, String((count += 1))))[0] as Staging;

test('one at a time, and nothing is left behind', () => {
  const staging = place();
  const release = claim(staging, 'out');
  expect(() => claim(staging, 'out')).toThrow(/output-busy: another specsmith is writing to out/);
  release();
  expect(existsSync(staging.folder)).toBe(false);
  claim(staging, 'out')();
});

test('the claim of a run that has ended does not count', () => {
  const staging = place();
  const release = claim(staging, 'out');
  const [mine = ''] = readdirSync(claimsOf(staging));
  release();
  const [host] = mine.split('-');
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  mkdirSync(claimsOf(staging), { recursive: true });
  // Another run that had ended, and one whose number a new one has been given since.
  for (const name of [`${host}-${dead}-1-aaaa`, `${host}-${process.pid}-1-bbbb`]) {
    writeFileSync(path.join(claimsOf(staging), name), '');
  }
  if (process.platform !== 'linux') return;
  claim(staging, 'out')();
  expect(existsSync(staging.folder)).toBe(false);
});

test('what is no claim is left alone, however old', () => {
  const staging = place();
  const folder = claimsOf(staging);
  mkdirSync(path.join(folder, 'elsewhere-1-1-cccc'), { recursive: true });
  for (const [name, text] of [
    ['thesis.txt', ''],
    ['elsewhere-1-1-dddd', 'not empty'],
  ] as const) {
    writeFileSync(path.join(folder, name), text);
    utimesSync(path.join(folder, name), 0, 0);
  }
  const before = readdirSync(folder);
  claim(staging, 'out')();
  expect(readdirSync(folder)).toEqual(before);
});

test('the claim of another machine counts until it is old', () => {
  const staging = place();
  mkdirSync(claimsOf(staging), { recursive: true });
  const foreign = path.join(claimsOf(staging), 'elsewhere-1-1-cccc');
  writeFileSync(foreign, '');
  expect(() => claim(staging, 'out')).toThrow(/If there is none, delete .*elsewhere|output-busy/);
  utimesSync(foreign, 0, 0);
  claim(staging, 'out')();
});
