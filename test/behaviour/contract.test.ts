import { contract } from './contract';
import { knownGaps } from './known-gaps';
import { uncoveredLines } from './run-table';
import { scenarios } from './scenarios';

test('each line of the contract has a scenario', () => {
  expect(uncoveredLines()).toEqual([]);
});

test('scenarios have names of their own', () => {
  const names = scenarios.map((scenario) => scenario.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('scenarios cover lines that exist', () => {
  const unknown = scenarios.flatMap((scenario) => scenario.covers.filter((line) => !Object.hasOwn(contract, line)));
  expect(unknown).toEqual([]);
});

test('known gaps name scenarios that exist, with a reason', () => {
  const names = new Set(scenarios.map((scenario) => scenario.name));
  const lost = knownGaps.filter((gap) => !gap.scenario.startsWith('wire ') && !names.has(gap.scenario));
  expect(lost).toEqual([]);
  expect(knownGaps.filter((gap) => gap.reason.length < 20)).toEqual([]);
});
