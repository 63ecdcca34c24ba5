// All rules. The order is that of their findings at one place.

import type { Rule } from '../rule';
import { additionalOperation } from './additional-operation';
import { anyMethod } from './any-method';
import { componentName } from './component-name';
import { discriminator } from './discriminator';
import { mediaType } from './media-type';
import { operationId } from './operation-id';
import { parameterDuplicate } from './parameter-duplicate';
import { parameterIgnored } from './parameter-ignored';
import { parameterMalformed } from './parameter-malformed';
import { pathDuplicate } from './path-duplicate';
import { pathMalformed } from './path-malformed';
import { pathItemRef } from './path-item-ref';
import { pathParameters } from './path-parameters';
import { reference } from './reference';
import { requestBodyMethod } from './request-body-method';
import { requiredUndeclared } from './required-undeclared';
import { responseCode } from './response-code';
import { schemaContent } from './schema-content';
import { schemaType } from './schema-type';
import { schemaValues } from './schema-values';
import { security } from './security';
import { serverScheme } from './server-scheme';
import { serverVariable } from './server-variable';
import { swaggerParameter } from './swagger-parameter';
import { xml } from './xml';

export const rules: readonly Rule[] = [
  operationId,
  additionalOperation,
  anyMethod,
  pathMalformed,
  pathDuplicate,
  pathItemRef,
  pathParameters,
  parameterDuplicate,
  parameterMalformed,
  swaggerParameter,
  parameterIgnored,
  reference,
  componentName,
  responseCode,
  mediaType,
  requestBodyMethod,
  security,
  serverScheme,
  serverVariable,
  schemaType,
  schemaContent,
  schemaValues,
  requiredUndeclared,
  discriminator,
  xml,
];
