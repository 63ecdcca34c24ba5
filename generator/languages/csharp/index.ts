// The C# kit: lexical facts of C# and of its project files. Targets import it from here.

export { withoutUnusedAliases } from './aliases';
export { docComment, lineComment, trailingComment, type DocComment } from './comments';
export { dotted, global, identifier, isIdentifier, isReserved, legalName, namesNoParameter } from './identifiers';
export { IMPLICIT_NAMESPACES, IMPLICIT_TYPES } from './implicit-types';
export { booleanLiteral, integerLiteral, numberLiteral, stringLiteral, typedNumber, utf8Literal } from './literals';
export { projectValue } from './project';
export { CONTEXTUAL, KEYWORDS, OBJECT_MEMBERS } from './reserved-words';
export { NOTHING, cs, type Csharp } from './tag';
