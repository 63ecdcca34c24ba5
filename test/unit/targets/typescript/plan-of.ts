import { Diagnostics } from '../../../../generator/support/diagnostics';
import type { JsonObject } from '../../../../generator/support/json';
import { plan, type Plan } from '../../../../generator/targets/typescript/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

/** The plan of a document of which the text is the rest. */
export function planOf(text: string, options: JsonObject = {}): Plan {
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${text}`)));
  return plan(model, options, { apiName: 'pets', diagnostics: new Diagnostics() });
}
