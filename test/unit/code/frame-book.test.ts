import { FrameBook } from '../../../generator/code/frame-book';
import { filled } from '../../../generator/code/frames';

function book(): { readonly book: FrameBook; readonly printed: string[] } {
  const printed: string[] = [];
  return {
    printed,
    book: new FrameBook((shape, ambient) => {
      printed.push(shape);
      return `${ambient ? 'declare ' : ''}${shape} \ue0000\ue001`;
    }),
  };
}

test('a shape is printed once, apart for declarations', () => {
  const { book: frames, printed } = book();
  expect(filled(frames.of('class', false), ['A'])).toBe('class A');
  expect(filled(frames.of('class', false), ['B'])).toBe('class B');
  expect(filled(frames.of('class', true), ['C'])).toBe('declare class C');
  expect(printed).toEqual(['class', 'class']);
});

test('what was kept is not printed again, and is kept anew only beside what is new', () => {
  const first = book().book;
  first.of('class', false);
  first.of('class', true);
  const kept = first.toKeep();
  expect(first.toKeep()).toBeUndefined();
  const { book: second, printed } = book();
  if (kept !== undefined) second.recall(JSON.parse(JSON.stringify(kept)) as typeof kept);
  expect(filled(second.of('class', true), ['A'])).toBe('declare class A');
  expect(second.toKeep()).toBeUndefined();
  second.of('function', false);
  expect(printed).toEqual(['function']);
  expect(second.toKeep()?.other.map(([shape]) => shape)).toEqual(['class', 'function']);
});

test('large shapes are not kept: they are rare', () => {
  const { book: frames } = book();
  const shapes = ['small', 'x'.repeat(999_990), 'y'.repeat(999_995)];
  for (const shape of shapes) frames.of(shape, false);
  expect(frames.toKeep()?.other.map(([{ length }]) => length)).toEqual([5, 999_990]);
});
