// Short pieces of code of the README, one for each section. They go on from `config`, which its section "Usage" makes, in a
// project with the usings that .NET calls implicit.

import {
  contentWithFiles,
  exampleEnvironment,
  firstRequirement,
  shownAside,
  type ReceivedWebhooks,
} from '../../../client';
import { indent, join } from '../../../code/code';
import { cs, dotted, identifier, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { argumentValue, settings } from './example';
import { fileValue, implicit, ownType, typeCode } from './values';

const NEWLINE = cs`\n`;

/** The namespaces, and where something is called the configuration, with the credentials that calls need first. */
export function configurationPiece(plan: Plan): Csharp {
  const name = dotted(plan.options.packageName);
  const first = plan.operations.flatMap(({ call }) => firstRequirement(call));
  const credentials = plan.client.credentials.filter((credential) => first.includes(credential.name));
  const set = credentials.flatMap((each) =>
    settings(each, exampleEnvironment(each, plan.client.credentials), environment),
  );
  const lines = set.filter(({ text }, index) => set.findIndex((other) => other.text === text) === index);
  const own = [cs`using ${name}.Client;`, cs`using ${name}.Model;`];
  if (plan.apis.length === 0) return join(own, NEWLINE);
  const head = join([cs`using ${name}.Api;`, ...own, cs``], NEWLINE);
  return join([head, cs`var config = new Configuration();`, ...lines], NEWLINE);
}

/** A secret of the program. */
export function environment(name: string): Csharp {
  return cs`Environment.GetEnvironmentVariable(${stringLiteral(name)}) ?? ""`;
}

/** Failures that a program tells apart, the usual ones first; absent where no call is short enough. */
export function errorsPiece(plan: Plan): Csharp | undefined {
  const shown = aside(plan);
  if (shown === undefined) return undefined;
  const console = implicit('System', 'Console', plan);
  return cs`${apiCode(shown)}
try
{
    await ${indent(asyncCall(shown, plan), 4)};
}
catch (NotFoundException e)
{
    ${console}.WriteLine($"It is not there: {e.ErrorContent}");
}
catch (RateLimitException e) when (e.Headers.TryGetValue("Retry-After", out var after))
{
    ${console}.WriteLine($"Too many requests, to be made again after {after[0]}");
}
catch (ApiException e)
{
    ${console}.WriteLine($"{e.Operation}: {e.ErrorCode} {e.RequestId} {e.ErrorContent}");
}`;
}

export function retriesPiece(plan: Plan): Csharp {
  const time = implicit('System', 'TimeSpan', plan);
  return cs`config.Retry = new RetryConfiguration { MaxRetries = 4, MaxDelay = ${time}.FromSeconds(20) };
config.Timeout = ${time}.FromSeconds(30);`;
}

/** One call in another way. */
export function optionsPiece(plan: Plan): Csharp {
  const api = identifier(plan.apis[0]!.name);
  const time = implicit('System', 'TimeSpan', plan);
  return cs`var quick = new ${api}(config).WithOptions(new CallOptions { Timeout = ${time}.FromSeconds(5), MaxRetries = 0 });`;
}

export function attemptsPiece(plan: Plan): Csharp {
  const console = implicit('System', 'Console', plan);
  return cs`config.OnAttempt = attempt => ${console}.WriteLine($"{attempt.Operation} {attempt.Number}: {attempt.StatusCode} after {attempt.Duration}");
config.Log = ${console}.WriteLine;`;
}

/** A file that is sent; absent where the call has no place for one. */
export function uploadPiece(shown: OperationPlan, plan: Plan): Csharp | undefined {
  const taken = contentWithFiles(shown.call);
  const places = shown.arguments.filter(({ type: { kind } }) => kind === 'file' || kind === 'files');
  const first = places.find(({ required }) => required) ?? places[0];
  if (taken === undefined || first === undefined) return undefined;
  const console = implicit('System', 'Console', plan);
  const media = taken.chosen ? cs`, ContentType = ${stringLiteral(taken.content.sent)}` : cs``;
  return cs`var progress = new ${implicit('System', 'Progress', plan)}<TransferProgress>(sent => ${console}.WriteLine($"{sent.Bytes} of {sent.Total}"));
${apiCode(shown, cs`.WithOptions(new CallOptions { UploadProgress = progress${media} })`)}
await ${asyncCall(shown, plan, first, cs`FileParameter.FromPath("file.bin")`)};`;
}

/** An answer that goes to a file as it comes. */
export function downloadPiece(shown: OperationPlan, plan: Plan): Csharp {
  const call = callCode(shown, plan, { method: `${shown.name}WithHttpInfoAsync`, on: cs`api.WithOptions(options)` });
  return cs`${apiCode(shown)}
string path = await ApiDownload.ToFileAsync(
    options => ${indent(call, 4)},
    "downloads");
${implicit('System', 'Console', plan)}.WriteLine(path);`;
}

/** A loop over the items of what a call gives. */
export function loopPiece(shown: OperationPlan, plan: Plan, from: 'pages' | 'stream'): Csharp {
  const asked =
    from === 'pages'
      ? callCode(shown, plan, { method: `${shown.name}PagesAsync` })
      : cs`await ${asyncCall(shown, plan)}`;
  return cs`${apiCode(shown)}
await foreach (var item in ${asked})
{
    ${implicit('System', 'Console', plan)}.WriteLine(item);
}`;
}

/** Two calls of one class, the one beside the other. */
export function bothPiece(first: OperationPlan, second: OperationPlan, plan: Plan): Csharp {
  const call = (each: OperationPlan): Csharp => {
    const further = each.arguments.find(({ required }) => !required);
    return cs`await ${asyncCall(each, plan, further)};`;
  };
  return cs`${apiCode(first)}
${call(first)}
${call(second)}`;
}

/** What answers a request that brings a webhook, in ASP.NET. */
export function webhookPiece({ events }: ReceivedWebhooks, plan: Plan): Csharp {
  const [first] = events;
  const console = implicit('System', 'Console', plan);
  const results = implicit('Microsoft.AspNetCore.Http', 'Results', plan);
  const receiver = ownType('WebhookReceiver', plan);
  const unwrap = cs`${receiver}.Unwrap(body.ToArray(), request.Headers, ${environment('WEBHOOK_SECRET')})`;
  const told =
    first === undefined
      ? cs`${console}.WriteLine(received.Json);`
      : cs`if (received is ${ownType('WebhookEvent', plan)}<${typeCode(first.type, plan)}> { Name: ${stringLiteral(first.name)} } known)
        {
            ${console}.WriteLine(known.Data);
        }
`;
  return cs`app.MapPost("/webhooks", async (${implicit('Microsoft.AspNetCore.Http', 'HttpRequest', plan)} request) =>
{
    using var body = new ${implicit('System.IO', 'MemoryStream', plan)}();
    await request.Body.CopyToAsync(body);
    try
    {
        var received = ${unwrap};
        ${told}
        return ${results}.NoContent();
    }
    catch (${ownType('WebhookVerificationException', plan)} e)
    {
        return ${results}.BadRequest(e.Reason.ToString());
    }
});`;
}

/** A program that is tested gets a client whose server is a handler; absent where no call is short enough. */
export function testingPiece(plan: Plan): Csharp | undefined {
  const shown = aside(plan);
  if (shown === undefined) return undefined;
  const http = (name: string): Csharp => implicit('System.Net.Http', name, plan);
  const task = implicit('System.Threading.Tasks', 'Task', plan);
  const api = identifier(shown.api);
  return cs`var http = new ${http('HttpClient')}(new Refusing());
var api = new ${api}(http, config).WithOptions(new CallOptions { MaxRetries = 0 });
try
{
    await ${indent(asyncCall(shown, plan), 4)};
}
catch (RateLimitException e)
{
    ${implicit('System', 'Console', plan)}.WriteLine(e.Message); // what the server said: 429, slow down
}

class Refusing : ${http('HttpMessageHandler')}
{
    protected override ${task}<${http('HttpResponseMessage')}> SendAsync(${http('HttpRequestMessage')} request, ${implicit('System.Threading', 'CancellationToken', plan)} cancellationToken) =>
        ${task}.FromResult(new ${http('HttpResponseMessage')}(System.Net.HttpStatusCode.TooManyRequests)
        {
            Content = new ${http('StringContent')}("{\\"message\\":\\"slow down\\"}", System.Text.Encoding.UTF8, "application/json"),
        });
}`;
}

function aside(plan: Plan): OperationPlan | undefined {
  const whole = plan.operations.filter(({ asyncResult }) => asyncResult === undefined);
  return shownAside(whole, (each) => asyncCall(each, plan).text);
}

/** The API of a call, as `api`. */
function apiCode({ api }: OperationPlan, options = cs``): Csharp {
  return cs`var api = new ${identifier(api)}(config)${options};`;
}

/** `further`: an argument that is given too; `value`: what stands for it. */
function asyncCall(each: OperationPlan, plan: Plan, further?: ArgumentPlan, value?: Csharp): Csharp {
  return callCode(each, plan, { method: `${each.name}Async`, further, value });
}

interface ShownCall {
  readonly method: string;
  readonly on?: Csharp;
  readonly further?: ArgumentPlan | undefined;
  readonly value?: Csharp | undefined;
}

/** Characters of a call in one line. */
const WIDTH = 110;

function callCode(each: OperationPlan, plan: Plan, { method, on = cs`api`, further, value }: ShownCall): Csharp {
  const args = each.arguments.flatMap((argument) => {
    if (argument !== further && !argument.required) return [];
    const given =
      argument === further && value !== undefined
        ? fileValue(argument.type, value)
        : argumentValue(argument, each, plan);
    return [argument.required ? given : cs`${identifier(argument.name)}: ${given}`];
  });
  const line = cs`${on}.${identifier(method)}(${join(args, cs`, `)})`;
  if (line.text.length <= WIDTH) return line;
  return cs`${on}.${identifier(method)}(
    ${join(args, cs`,\n    `)})`;
}
