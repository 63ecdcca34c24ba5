// Everything decided about one operation: its arguments in their order, its body, what it returns, and its descriptor.

import type { Content, Operation, Part, RequestBody } from '../../../model';
import { assignNames } from '../../../naming/assign';
import { preferred } from '../../ecmascript/operations/responses';
import { argumentName } from '../names/style';
import { descriptorOf } from './descriptor';
import type { Argument, OperationContext, OperationPlan } from './call';
import { responseType } from './responses';

/** Bindings that a method uses beside its arguments. */
const BINDINGS = ['call', 'callWithHttpInfo', 'start', 'opts', 'callback', '_options', '_base_path_index'];

export function planOperations(operations: readonly Operation[], context: OperationContext): readonly OperationPlan[] {
  return operations.map((operation) => planOperation(operation, context));
}

function planOperation(operation: Operation, context: OperationContext): OperationPlan {
  const names = context.names.methods.get(operation.id)!;
  const constant = `${names.name}Operation`;
  const { body } = operation;
  const fields = body === undefined ? undefined : formFields(body);
  const argumentNames = nameArguments(operation, fields, constant, context);
  const all: Argument[] = operation.parameters.map((parameter) => ({
    name: argumentNames.get(`${parameter.in} ${parameter.wireName}`) ?? '',
    required: parameter.required,
    type: parameter.type,
    source: { kind: 'parameter', parameter },
  }));
  if (body !== undefined && fields === undefined) {
    const content = preferred(body.contents)!;
    all.push({
      name: argumentNames.get('body') ?? 'body',
      required: body.required,
      type: content.type,
      source: { kind: 'body', body, content },
    });
  }
  for (const part of fields ?? []) {
    all.push({
      name: argumentNames.get(`field ${part.wireName}`) ?? '',
      required: part.required && body?.required === true,
      type: part.type,
      source: { kind: 'field', part },
    });
  }
  const planned = {
    operation,
    names,
    optionalsName: context.names.optionals.get(operation.id) ?? '',
    constant,
    arguments: [...all.filter((one) => one.required), ...all.filter((one) => !one.required)],
    bodyName: body === undefined ? undefined : (argumentNames.get('body') ?? 'body'),
    responseType: responseType(operation, context),
  };
  return { ...planned, descriptor: descriptorOf(planned, context) };
}

/** The fields of a form are arguments of their own, where the body can be nothing but a form. */
function formFields({ contents }: RequestBody): readonly Part[] | undefined {
  const forms = contents.every(
    ({ format, parts }) => (format === 'form' || format === 'multipart') && parts.length > 0,
  );
  if (!forms) return undefined;
  const fields = new Map<string, Part>();
  for (const part of contents.flatMap((content) => content.parts)) {
    const known = fields.get(part.wireName);
    if (known === undefined) fields.set(part.wireName, part);
    else if (!part.required && known.required) fields.set(part.wireName, { ...known, required: false });
  }
  const sent = [...fields.values()];
  return contents.length === 1 ? sent : sent.map((part) => required(part, contents));
}

function required(part: Part, contents: readonly Content[]): Part {
  const everywhere = contents.every(({ parts }) => parts.some((one) => one.wireName === part.wireName && one.required));
  return everywhere ? part : { ...part, required: false };
}

function nameArguments(
  operation: Operation,
  fields: readonly Part[] | undefined,
  constant: string,
  context: OperationContext,
): ReadonlyMap<string, string> {
  const requests = operation.parameters.map(({ in: place, wireName }) => ({
    key: `${place} ${wireName}`,
    ladder: [wireName, `${wireName} ${place}`],
    rank: 1,
  }));
  for (const { wireName } of fields ?? []) {
    requests.push({ key: `field ${wireName}`, ladder: [wireName, `${wireName} field`], rank: 2 });
  }
  const { body } = operation;
  if (body !== undefined) {
    const hint = fields === undefined ? bodyHint(body, context) : 'form fields';
    requests.push({ key: 'body', ladder: [hint, `${hint} body`], rank: 3 });
  }
  return assignNames(requests, {
    style: argumentName,
    taken: new Set([...BINDINGS, constant]),
    fold: (name) => name,
  });
}

/** After the class of the body or of its items; else `body`, and `requestBody` for lists and maps. */
function bodyHint(body: RequestBody, { book }: OperationContext): string {
  if (body.names.override !== undefined) return body.names.override;
  const { type } = preferred(body.contents)!;
  const model = book.modelOf(type);
  if (model !== undefined) return model.name;
  const text = book.text(type);
  return text.startsWith('[') || text.startsWith('{') ? 'request body' : 'body';
}
