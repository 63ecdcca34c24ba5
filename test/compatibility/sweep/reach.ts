// What a use of an operation or a type comes to besides: the names of the types that it is made of, and of those in them.

import type { Source } from '../../../generator/diff';
import { visitDeclaration, visitOperation } from '../../../generator/model/references';

export function reachOf({ model, outline }: Source): (owner: string) => ReadonlySet<string> {
  const declarations = new Map(model.declarations.map((each) => [each.id, each]));
  const names = new Map(outline.models.map(({ id, name }) => [id, name]));
  return (owner) => {
    const ids = new Set(outline.models.filter(({ name }) => name === owner).map(({ id }) => id));
    const called = outline.operations.find((each) => `${each.class}.${each.name}` === owner);
    const operation = model.operations.find((each) => each.method === called?.method && each.path === called.path);
    if (operation !== undefined) visitOperation(operation, (id) => ids.add(id));
    // A set that grows is gone through to its end.
    for (const id of ids) {
      const declaration = declarations.get(id);
      if (declaration !== undefined) visitDeclaration(declaration, (inner) => ids.add(inner));
    }
    return new Set([...ids].flatMap((id) => names.get(id) ?? []));
  };
}
