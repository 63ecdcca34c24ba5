// The README's words about the package for dependency injection: settings, the log, and several clients.

import { cs, dotted, identifier, stringLiteral } from '../../../languages/csharp';
import { fence, inlineCode, md, type Markdown } from '../../../languages/markup';
import { servicesMethod } from '../package/files';
import type { Plan } from '../plan';

export function servicesText(plan: Plan): Markdown {
  const { packageName } = plan.options;
  const method = identifier(servicesMethod(packageName));
  const inter = identifier(`I${plan.apis[0]!.name}`);
  const section = stringLiteral(packageName.split('.').at(-1) ?? packageName);
  return md`The package ${inlineCode(`${packageName}.DependencyInjection`)} adds the API classes to a service collection, by their interfaces, with clients of \`IHttpClientFactory\`:

${fence(
  cs`using ${dotted(packageName)}.DependencyInjection;

services.${method}(configuration.GetSection(${section}));
services.${method}("eu", settings => settings.BasePath = "https://eu.example.com");

// Or by the constructor of a service: (${inter} api, [FromKeyedServices("eu")] ${inter} eu)
var api = provider.GetRequiredService<${inter}>();
var eu = provider.GetRequiredKeyedService<${inter}>("eu");`,
  'csharp',
)}

- A section has the names of the properties of \`Configuration\`: \`BasePath\`, \`AccessToken\`, \`ApiKey:NAME\`, \`Credentials:SCHEME\`, \`DefaultHeaders:NAME\`, \`Timeout\`, \`Retry:MaxRetries\` and so on. A time is \`00:00:30\` or a number of seconds. A setting that is not known, or has no value that can be read, is an \`OptionsValidationException\`: when a host starts, else when the client is first asked for. Where the section changes, API classes that are made after that have the new settings.
- \`Configuration\` is an options type: \`services.AddOptions<Configuration>()\`, or with the name of a client, sets it with the help of other services; \`IOptionsMonitor<Configuration>\` reads it.
- A client with a name is made of keyed services, and has a configuration, an \`HttpClient\` and a log of its own.
- Each attempt is a line in the log of category ${inlineCode(packageName)} (with a dot and the name of the client behind it): information for an answer, a warning for a failure and for what is tried again. Its values are \`Operation\`, \`Method\`, \`Url\`, \`Attempt\`, \`StatusCode\`, \`RequestId\`, \`DurationMs\`, \`DelayMs\` and \`Error\`, without secrets. The lines of \`IHttpClientFactory\` itself are off; \`.AddDefaultLogger()\` brings them back.
- ${inlineCode(method.text)} returns the \`IHttpClientBuilder\`; \`BasePath\` says where calls go, not the \`BaseAddress\` of an \`HttpClient\`. A resilience handler of your own may stand in that chain; then set \`Retry.MaxRetries\` to 0, so that the two do not multiply.`;
}
