import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claim } from '../../../generator/write/claim';
import { stagingPlaces, type Staging } from '../../../generator/write/staging';
import { scratchFolder } from './scratch';

const root = scratchFolder();
let count = 0;
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
  const [mine = ''] = readdirSync(staging.claims);
  release();
  const [host] = mine.split('-');
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  mkdirSync(staging.claims, { recursive: true });
  // Another run that had ended, and one whose number a new one has been given since.
  for (const name of [`${host}-${dead}-1-aaaa`, `${host}-${process.pid}-1-bbbb`, 'rubbish']) {
    writeFileSync(path.join(staging.claims, name), '');
    if (name === 'rubbish') utimesSync(path.join(staging.claims, name), 0, 0);
  }
  if (process.platform !== 'linux') return;
  claim(staging, 'out')();
  expect(existsSync(staging.folder)).toBe(false);
});

test('the claim of another machine counts until it is old', () => {
  const staging = place();
  mkdirSync(staging.claims, { recursive: true });
  const foreign = path.join(staging.claims, 'elsewhere-1-1-cccc');
  writeFileSync(foreign, '');
  expect(() => claim(staging, 'out')).toThrow(/If there is none, delete .*elsewhere|output-busy/);
  utimesSync(foreign, 0, 0);
  claim(staging, 'out')();
});
