import { Module } from '../../generator/code/module';
import { ts } from '../../generator/languages/ecmascript';
import { MemoryFiles } from './memory-files';

test('refuses a module that does not parse', () => {
  const { layout } = Module.of({ path: 'a.ts', statements: [{ kind: 'code', code: ts`const x = ;` }] });
  expect(() => new MemoryFiles().put('a.ts', layout, 'generated')).toThrow(
    /a\.ts does not parse: line 1: Expression expected/,
  );
});
