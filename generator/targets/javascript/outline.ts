// stub
import type { Outline } from '../outline';
import type { Plan } from './plan';
export function outline({ options, model }: Plan): Outline {
  return {
    target: 'javascript',
    package: { name: options.packageName, version: options.packageVersion },
    operations: [],
    models: [],
    securitySchemes: [],
    servers: model.servers.map(({ url }) => url),
  };
}
