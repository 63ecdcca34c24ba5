// Members that the classes of several kinds of models have: conversions from JSON, and methods that return data.

import type { ClassMember } from '../../../code/source-file';
import { docComment, identifier, ts, type DocTag, type Ecmascript } from '../../../languages/ecmascript';
import { runtime } from '../../ecmascript/types/symbols';

/** A static method that returns data: methods, since classes may refer to each other in a circle. */
export function data(name: 'defaults' | 'fields' | 'rest' | 'subtypes' | 'variants', value: Ecmascript): ClassMember {
  return {
    kind: 'method',
    name: identifier(name),
    static: true,
    docs: docComment({ tags: [{ tag: 'internal' }] }),
    parameters: [],
    body: ts`return ${value};`,
  };
}

export function conversions(
  name: Ecmascript,
  module: string,
  construct: Ecmascript,
  obj: Ecmascript,
): readonly ClassMember[] {
  const tags: DocTag[] = [{ tag: 'param', type: ts`any`, name: ts`data` }];
  if (!obj.isEmpty) tags.push({ tag: 'param', type: name, name: ts`[obj]`, text: 'What gets the properties.' });
  tags.push({ tag: 'returns', type: name });
  return [
    {
      kind: 'method',
      name: ts`constructFromObject`,
      static: true,
      docs: docComment({ prose: ['From wire JSON.'], tags }),
      parameters: [{ name: ts`data` }, ...(obj.isEmpty ? [] : [{ name: ts`obj` }])],
      body: ts`return ${runtime(module, construct.text)}(${name}, data${obj});`,
    },
  ];
}

export function fromJson(name: Ecmascript): ClassMember {
  return {
    kind: 'method',
    name: ts`fromJSON`,
    static: true,
    docs: docComment({ prose: ['From the text of wire JSON.'] }),
    parameters: [{ name: ts`text` }],
    body: ts`return ${name}.constructFromObject(JSON.parse(text));`,
  };
}

export function validateJson(name: Ecmascript, module: string, validate: Ecmascript, prose: string): ClassMember {
  return {
    kind: 'method',
    name: ts`validateJSON`,
    static: true,
    docs: docComment({
      prose: [prose],
      tags: [
        { tag: 'param', type: ts`any`, name: ts`data` },
        { tag: 'returns', type: ts`boolean` },
      ],
    }),
    parameters: [{ name: ts`data` }],
    body: ts`return ${runtime(module, validate.text)}(${name}, data);`,
  };
}
