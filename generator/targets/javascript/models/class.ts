// The class of a model, whatever its members are: as code, and as a declaration.

import type { EnumDeclaration, ObjectDeclaration, UnionDeclaration } from '../../../model';
import type { ClassMember, Statement } from '../../../code/source-file';
import { identifier, ts } from '../../../languages/ecmascript';
import { docsOf } from '../../ecmascript/prose';
import type { ModelPlan } from './plan';
import type { Plan } from '../plan';

export interface MemberWriters {
  readonly object: (declaration: ObjectDeclaration, model: ModelPlan, plan: Plan) => readonly ClassMember[];
  readonly enum: (declaration: EnumDeclaration, model: ModelPlan) => readonly ClassMember[];
  readonly union: (declaration: UnionDeclaration, model: ModelPlan, plan: Plan) => readonly ClassMember[];
}

export function classStatements(model: ModelPlan, plan: Plan, write: MemberWriters): readonly Statement[] {
  const name = identifier(model.home.name);
  const members = membersOf(model, plan, write);
  return [
    { kind: 'class', name, docs: docsOf(model.declaration.docs), exported: true, members },
    { kind: 'code', code: ts`export default ${name};` },
  ];
}

function membersOf(model: ModelPlan, plan: Plan, write: MemberWriters): readonly ClassMember[] {
  const { declaration } = model;
  switch (declaration.kind) {
    case 'object':
      return write.object(declaration, model, plan);
    case 'enum':
      return write.enum(declaration, model);
    case 'union':
      return write.union(declaration, model, plan);
    case 'alias':
      return [];
  }
}
