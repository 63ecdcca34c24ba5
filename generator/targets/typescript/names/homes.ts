// Which module declares each type: a component has one of its own; what is declared inline stands in the module of the
// component, function or webhook that it belongs to. What a function can fail with stands apart from it: the classes of errors
// read it when they are made, and the function names the classes, so that neither module could be loaded first.

import type { ApiModel, Declaration, TypeId } from '../../../model';
import { assignNames, caseless } from '../../../naming/assign';
import { fileName } from '../../../naming/file-name';
import { pascalCase } from '../../../naming/words';
import type { OperationNames } from './operations';
import { uncapitalized } from './style';

export function placeTypes(
  model: ApiModel,
  operations: ReadonlyMap<string, OperationNames>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<TypeId, string> {
  const components = onlyOnes(model);
  const homes = model.declarations.map(
    (declaration) => [declaration, homeOf(declaration, operations, components)] as const,
  );
  const byComponent = new Map<string, string>();
  for (const [{ id }, home] of homes) if (home.own) byComponent.set(home.key, names.get(`type ${id}`) ?? '');
  const keys = [...new Set(homes.flatMap(([, home]) => (home.operation === undefined ? [home.key] : [])))];
  const files = assignNames(
    keys.map((key) => {
      const name = byComponent.get(key) ?? pascalCase(key);
      return { key, ladder: [uncapitalized(name)], rank: byComponent.has(key) ? 1 : 2 };
    }),
    { style: fileName, taken: new Set(), fold: caseless, record: { kind: 'model file' } },
  );
  return new Map(
    homes.map(([{ id }, home]): [TypeId, string] => {
      const operation = home.operation === undefined ? undefined : operations.get(home.operation);
      return [id, operation ? `src/funcs/${operation.file}.ts` : `src/models/${files.get(home.key) ?? 'unnamed'}.ts`];
    }),
  );
}

interface Home {
  readonly key: string;
  readonly operation?: string;
  /** The declaration that gives the module its name. */
  readonly own?: true;
}

function homeOf(
  declaration: Declaration,
  operations: ReadonlyMap<string, OperationNames>,
  components: ReadonlyMap<string, Declaration>,
): Home {
  const { component, context } = declaration.names;
  // Two files may each have a component of this name: the id tells them apart.
  if (declaration.origin === 'component') return { key: `component ${homeId(declaration)}`, own: true };
  const anchor = context?.anchor;
  if (anchor?.kind === 'operation') {
    const file = operations.get(anchor.id)?.file;
    return declaration.usage.error && file !== undefined
      ? { key: `${file} errors` }
      : { key: '', operation: anchor.id };
  }
  if (anchor?.kind === 'webhook') return { key: `${anchor.name} webhook` };
  const name = anchor?.name ?? component ?? 'unnamed';
  const owner = components.get(name);
  return { key: `component ${owner === undefined ? name : homeId(owner)}` };
}

/** By its name, each component whose name no other has: in Swagger 2.0, and in other files, ids are no names. */
function onlyOnes({ declarations }: ApiModel): ReadonlyMap<string, Declaration> {
  const found = new Map<string, Declaration | undefined>();
  for (const declaration of declarations) {
    const { component } = declaration.names;
    if (declaration.origin !== 'component' || component === undefined) continue;
    found.set(component, found.has(component) ? undefined : declaration);
  }
  return new Map([...found].flatMap(([name, only]) => (only === undefined ? [] : [[name, only]])));
}

function homeId(declaration: Declaration): string {
  const pinned = /^#\/components\/schemas\/[^/]+$/.test(declaration.id);
  return pinned ? (declaration.names.component ?? declaration.id) : declaration.id;
}
