// The ECMAScript kit: lexical facts of TypeScript and JavaScript. Targets import it from here.

export { docComment, lineComment, type DocComment, type DocTag } from './comments';
export { identifier, isDeclarable, isIdentifier, legalName } from './identifiers';
export { importsFor, localName, reference, specifierOf } from './imports';
export { bigintLiteral, booleanLiteral, jsonLiteral, numberLiteral, stringLiteral } from './literals';
export { member, objectKey, propertyName } from './members';
export { moduleOf } from './modules';
export { byPosition, type Position } from './reserved-words';
export { NOTHING, ts, type Ecmascript } from './tag';
