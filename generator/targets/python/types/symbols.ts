// What generated modules import from the runtime and from each other, under aliases that no name of a document can hide.

import { imported, importedForTypes, member, pydantic, typing, type Python } from '../../../languages/python';

/** From a module in a folder of the package (`models/`, `api/`); those of `aio/api/` stand one deeper. */
export const values = imported('values', '_v', '.._core');
export const models = imported('models', '_m', '..');
export const modelsForTypes = importedForTypes('models', '_m', '..');
const inputs = importedForTypes('inputs', '_in', '..');
export const apiModel = imported('ApiModel', '_ApiModel', '.._model');
export const apiMap = imported('ApiMap', '_ApiMap', '.._model');
export const apiBase = imported('ApiBase', '_ApiBase', '.._model');
export const hierarchy = imported('Hierarchy', '_Hierarchy', '.._model');
export const link = imported('link', '_link', '.._model');
export const fixed = imported('Fixed', '_Fixed', '.._model');
export const apiUnion = imported('ApiUnion', '_ApiUnion', '.._union');
export const unionSpec = imported('UnionSpec', '_UnionSpec', '.._union');
export const unknownVariant = imported('UnknownVariant', '_UnknownVariant', '.._union');
export const strEnum = imported('StrEnum', '_StrEnum', '.._enum');
export const intEnum = imported('IntEnum', '_IntEnum', '.._enum');
export const floatEnum = imported('FloatEnum', '_FloatEnum', '.._enum');
export const stream = importedForTypes('Stream', '_Stream', '..streaming');
export const asyncStream = importedForTypes('AsyncStream', '_AsyncStream', '..streaming');
export const serverSentEvent = importedForTypes('ServerSentEvent', '_ServerSentEvent', '..streaming');
export const pages = imported('Pages', '_Pages', '..pages');
export const asyncPages = imported('AsyncPages', '_AsyncPages', '..pages');
const operation = imported('operation', '_o', '.._core');

export const any = member(typing, 'Any');
export const union = member(typing, 'Union');
export const listType = member(typing, 'List');
export const tuple = member(typing, 'Tuple');
export const dictType = member(typing, 'Dict');
export const literal = member(typing, 'Literal');
export const annotated = member(typing, 'Annotated');
export const sequence = member(typing, 'Sequence');
export const mapping = member(typing, 'Mapping');
export const field = member(pydantic, 'Field');

export function strict(name: 'Str' | 'Int' | 'Float' | 'Bool' | 'Bytes'): Python {
  return member(pydantic, `Strict${name}`);
}

/** A class of the module that reads the tables of operations. */
export function ofOperation(name: string): Python {
  return member(operation, name);
}

/** A name of the module of dictionaries. */
export function inInputs(name: string): Python {
  return member(inputs, name);
}
