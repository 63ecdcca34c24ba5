// Everything decided about one operation: its arguments in their order, its body, what it returns, and its descriptor.

import type { Call, CallArgument, CallBody } from '../../../client';
import { assignNames, exact, type NameRequest } from '../../../naming/assign';
import { pagesRow, type PagesPlan } from '../../ecmascript/operations/pages';
import { resultTypes } from '../../ecmascript/operations/responses';
import { argumentName } from '../names/style';
import { TAKEN } from '../names/taken';
import { unionOf } from '../../ecmascript/types/unions';
import type { OperationContext, OperationPlan, PlannedCall } from './call';
import { descriptorOf } from './descriptor';
import { streamTypes } from './responses';

export function planOperations(calls: readonly Call[], context: OperationContext): readonly OperationPlan[] {
  return calls.map((call) => planOperation(call, context));
}

function planOperation(call: Call, context: OperationContext): OperationPlan {
  const { id } = call;
  const names = context.names.methods.get(id)!;
  const constant = `${names.name}Operation`;
  const argumentNames = nameArguments(call, context);
  const planned = {
    call,
    names,
    optionalsName: context.names.optionals.get(id) ?? '',
    constant,
    arguments: call.arguments.map((argument) => ({ ...argument, name: argumentNames.get(argument.key) ?? '' })),
    bodyName: call.body === undefined ? undefined : (argumentNames.get('body') ?? 'body'),
  };
  return {
    ...planned,
    responseType: unionOf(resultTypes(call.result, (type) => context.book.of(type), streamTypes(context.names))),
    descriptor: descriptorOf(planned, context),
    pages: planPages(planned, context),
  };
}

function planPages({ call, arguments: args }: PlannedCall, { book }: OperationContext): PagesPlan | undefined {
  if (call.pages === undefined) return undefined;
  const argumentPath = ({ key }: CallArgument): readonly string[] | undefined => {
    const argument = args.find((each) => each.key === key);
    return argument && [argument.name];
  };
  const row = pagesRow(call, argumentPath, book);
  return row === undefined ? undefined : { ...row, item: book.of(call.pages.item) };
}

function nameArguments(call: Call, context: OperationContext): ReadonlyMap<string, string> {
  const { body } = call;
  const requests = call.arguments.filter(({ key }) => key !== 'body').map(nameRequest);
  if (body !== undefined) {
    const hint = body.spread ? 'form fields' : bodyHint(body, context);
    requests.push({
      key: 'body',
      ladder: [hint, `${hint} body`],
      rank: 3,
      called: { by: 'parameterNameMappings', name: hint },
    });
  }
  return assignNames(requests, {
    style: argumentName,
    taken: TAKEN.argument,
    fold: exact,
    record: { kind: 'argument', of: { operation: call.operation.id } },
  });
}

function nameRequest({ key, in: place, wireName }: CallArgument): NameRequest {
  const called = { by: 'parameterNameMappings', name: wireName } as const;
  if (place === 'form') return { key, ladder: [wireName, `${wireName} field`], rank: 2, called };
  return { key, ladder: [wireName, `${wireName} ${place}`], rank: 1, called };
}

function bodyHint({ name }: CallBody, { book }: OperationContext): string {
  const named = name.type === undefined ? undefined : book.classOf(name.type)?.name;
  return name.given ?? named ?? name.otherwise;
}
