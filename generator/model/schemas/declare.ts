// Gives a shape its identity: an object, an enum or a union becomes a declaration with an id, names and docs; so does a
// component, and a schema that contains itself. All else stays a type as it stands.

import { own, textAt } from '../../support/json';
import type { Type } from '../type';
import { schemaDefault, schemaDocs } from './annotations';
import type { BuildContext } from './build-context';
import { componentName } from './component';
import type { OpenDeclaration } from './declarations';
import { askForTargets } from './discriminator-targets';
import type { Owner } from './flat-demands';
import { nameContext } from './naming-context';
import { readSchemaNames, withoutEcho } from './prose';
import type { Shape } from './shape';
import { readXml } from './xml';

const unused = { request: false, response: false, error: false, webhook: false };

/** A type for the shape: a declaration where it needs one. */
export function settle(context: BuildContext, owner: Owner, shape: Shape): Type {
  if (shape.kind === 'type' && !context.recursion.isRecursive(owner.id)) return shape.type;
  declare(context, owner, shape);
  return { kind: 'reference', id: owner.id };
}

export function declare(context: BuildContext, { id, node }: Owner, shape: Shape): void {
  if (context.declarations.has(id)) return;
  const component = context.components.knows(id) ? componentName(context.spec, node.place) : undefined;
  const given = schemaDefault(context, node);
  const title = shape.kind === 'enum' ? context.dialect.enumName(node.value) : undefined;
  const hints = readXml(context, node);
  const xml =
    component !== undefined && context.spec.version === '3.2'
      ? { name: component, ...hints, everywhere: true as const }
      : hints;
  const common = {
    id,
    names: {
      ...readSchemaNames(
        node.value,
        component === undefined ? { context: nameContext(context.spec, context.anchors, node.place) } : { component },
      ),
      ...(title === undefined ? {} : { title }),
    },
    origin: component === undefined ? ('inline' as const) : ('component' as const),
    docs: withoutEcho(schemaDocs(context, node), component ?? textAt(node.value, 'title')),
    usage: unused,
    ...(given === undefined ? {} : { default: given }),
    ...(xml === undefined ? {} : { xml }),
  };
  context.declarations.set(openDeclaration(context, common, shape));
}

type Common = Pick<OpenDeclaration, 'id' | 'names' | 'origin' | 'docs' | 'usage'>;

function openDeclaration(context: BuildContext, common: Common, shape: Shape): OpenDeclaration {
  switch (shape.kind) {
    case 'type':
      return { kind: 'alias', ...common, type: shape.type };
    case 'enum':
      return { ...common, ...shape };
    case 'object':
    case 'union': {
      const { discriminator, ...rest } = shape;
      if (discriminator !== undefined && own(discriminator.value, 'discriminator') !== undefined) {
        context.declarations.setDiscriminator(common.id, discriminator);
        askForTargets(context, discriminator);
      }
      return { ...common, ...rest } as OpenDeclaration;
    }
  }
}
