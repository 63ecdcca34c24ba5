// How operations are read, by the version of the document: OpenAPI 3 by the readers beside this file, Swagger 2.0 by those in
// ../swagger. Both give the same types of the model.

import type { SpecNode } from '../../spec/loaded-spec';
import type { Parameter, RequestBody, Response, Server } from '../operation';
import type { BuildContext } from '../schemas/build-context';
import type { SecurityScheme } from '../security-scheme';
import { readSwaggerBody } from '../swagger/body';
import { readSwaggerParameters } from '../swagger/parameter';
import { readSwaggerResponses } from '../swagger/response';
import { readSwaggerSchemes } from '../swagger/security';
import { readSwaggerServers } from '../swagger/server';
import { buildBody } from './body';
import { buildParameters } from './parameter';
import { buildResponses } from './response';
import { buildSecuritySchemes } from './security';
import { buildServers } from './server';

export interface HttpReader {
  /** Of the document, a path item or an operation; nothing where it has none of its own. */
  readonly servers: (context: BuildContext, owner: SpecNode) => readonly Server[] | undefined;
  readonly securitySchemes: (context: BuildContext, root: SpecNode) => readonly SecurityScheme[];
  /** `path` is absent where it is no template. */
  readonly parameters: (
    context: BuildContext,
    pathItem: readonly SpecNode[],
    operation: SpecNode,
    path: string | undefined,
  ) => readonly Parameter[];
  readonly body: (context: BuildContext, pathItem: readonly SpecNode[], operation: SpecNode) => RequestBody | undefined;
  readonly responses: (context: BuildContext, operation: SpecNode) => readonly Response[];
}

const openapi: HttpReader = {
  servers: (_context, owner) => buildServers(owner),
  securitySchemes: buildSecuritySchemes,
  parameters: buildParameters,
  body: (context, _pathItem, operation) => buildBody(context, operation),
  responses: buildResponses,
};

const swagger: HttpReader = {
  servers: readSwaggerServers,
  securitySchemes: readSwaggerSchemes,
  parameters: readSwaggerParameters,
  body: readSwaggerBody,
  responses: readSwaggerResponses,
};

export function readerOf(context: BuildContext): HttpReader {
  return context.spec.version === '2.0' ? swagger : openapi;
}
