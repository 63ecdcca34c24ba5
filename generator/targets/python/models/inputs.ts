// Adds the module of dictionaries that are given for models: a TypedDict for each model that is sent. Nothing else imports it
// at run time.

import {
  annotation,
  call,
  classHead,
  dict,
  docstringOf,
  flat,
  identifier,
  imported,
  layOut,
  KEYWORDS,
  member,
  py,
  quotedCode,
  subscript,
  type Node,
  type Python,
} from '../../../languages/python';
import { byCodeUnit } from '../../../support/order';
import type { ModuleFiles } from '../package/modules';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import { dictionaryName, givenProperties, isSpelledOut } from '../types/dictionaries';
import { optionalOf, readableText } from '../types/nodes';
import type { ModelPlan } from './plan';

export const INPUTS_MODULE = 'inputs';

const extensions = imported('typing_extensions', '_te');
const typedDict = member(extensions, 'TypedDict');

/** Names that annotations in a class would find among its keys: built-in types, and what the module has itself. */
const FOUND_FIRST = /^(?:str|int|float|bool|bytes|None|Unchecked|.*Dict)$/;

/** Whether a key can be written as a name: one that Python neither keeps for itself, nor folds, nor mangles. */
function isPlainKey(wireName: string): boolean {
  return /^[A-Za-z]\w*$/.test(wireName) && !KEYWORDS.has(wireName) && !FOUND_FIRST.test(wireName);
}

export function spelledOut(plan: Pick<Plan, 'classes'>): readonly ModelPlan[] {
  return plan.classes.filter((each): each is ModelPlan => each.kind === 'model' && isSpelledOut(each.declaration));
}

export function emitInputs(plan: Plan, modules: ModuleFiles): void {
  const models = spelledOut(plan);
  if (models.length === 0) return;
  const book = plan.book.with(imported('models', '_m', '.'), identifier);
  // By name, since schemas of a document may change places.
  const sorted = [...models].sort((left, right) => byCodeUnit(left.className, right.className));
  const dictionaries = sorted.map((model) => dictionaryView(model, book));
  const doc = docstringOf(['Dictionaries that may be given for models, for type checkers. Keys are those of JSON.']);
  modules.add(`${INPUTS_MODULE}.py`, modules.print('inputs', { dictionaries }), doc);
}

/** A class, or where keys cannot be written as names a call, whose types are texts since they may name what comes below. */
function dictionaryView({ className, declaration }: ModelPlan, book: TypeBook): { head: Python; keys: Python[] } {
  const name = identifier(dictionaryName(className));
  const entries = givenProperties(declaration).map(({ wireName, type, required }) => {
    const given = book.entry(type);
    const node: Node = required ? given : subscript(member(extensions, 'NotRequired'), [optionalOf(given)]);
    return { wireName, node };
  });
  if (entries.every(({ wireName }) => isPlainKey(wireName)))
    return {
      head: classHead(name, [typedDict]),
      keys: entries.map(({ wireName, node }) => keyLine(identifier(wireName), node)),
    };
  const keys = entries.map(({ wireName, node }) => [readableText(wireName), quotedCode(flat(node))] as const);
  const made = call(typedDict, [quotedCode(name), dict(keys)]);
  return { head: py`${name} = ${layOut(made, { base: 0, column: name.text.length + 3 })}`, keys: [] };
}

function keyLine(key: Python, node: Node): Python {
  const head = py`${key}: `;
  return 'items' in node || 'prefix' in node
    ? py`${head}${layOut(node, { base: 4, column: head.text.length })}`
    : annotation(key, node, 4);
}
