// The method of an operation: the operation, what the target made of it, what programs call it, and where it stands.

import type { Operation } from '../model';
import { append } from '../support/pointer';
import type { OutlineOperation } from '../targets/outline';
import type { Where } from './change';

export interface Entry {
  readonly outline: OutlineOperation;
  readonly operation: Operation;
}

export function symbolOf({ class: group, name }: OutlineOperation): string {
  return group === undefined || group === '' ? name : `${group}.${name}`;
}

export function placeOf({ method, path }: Operation, ...tokens: readonly string[]): Where {
  return { file: '', pointer: append('/paths', path, method.toLowerCase(), ...tokens) };
}
