// The Python kit: what is lexically true of Python, whatever is written in it.

export { dottedName, identifier, isIdentifier, legalCharacters } from './identifiers';
export { datetime, importBlock, imported, importedForTypes, member, pydantic, typing } from './imports';
export { booleanLiteral, numberLiteral, quotedCode, singleQuoted, stringLiteral } from './literals';
export {
  LINE_WIDTH,
  annotation,
  assignment,
  call,
  classHead,
  dict,
  flat,
  jsonNode,
  keyword,
  layOut,
  list,
  set,
  subscript,
  trimmed,
  tuple,
  type Group,
  type Node,
  type Place,
} from './layout';
export { commentText, docstring, docstringOf, lineComment } from './prose';
export { KEYWORDS, MODEL_ATTRIBUTES, SOFT_KEYWORDS } from './reserved-words';
export { STANDARD_LIBRARY } from './standard-library';
export { py, type Python } from './tag';
