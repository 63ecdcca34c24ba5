// What published SDKs of Speakeasy have most often: flat results, pages whose rules say little, servers with names, methods
// whose names were given, acronyms in names, and `SDKError` for what the document does not declare.

import { Shop, ServerList } from '@single/shop';
import type { Customer } from '@single/shop/models/components/customer.js';
import type { HTTPValidationError } from '@single/shop/models/components';
import type { OrdersListRequest, UpdateCustomerRequestBody } from '@single/shop/models/operations';
import type { GetCustomersRequest } from '@single/shop/models/operations/getcustomers.js';
import { NotPermitted, SDKError, ShopError } from '@single/shop/models/errors';
import type { Answer, Program } from './kit.js';
import { holds, same, thrown } from './kit.js';

const orders = (pages: number, ...ids: readonly string[]): Answer => ({
  json: { items: ids.map((id) => ({ id, taxIDProvided: true })), pagination: { max_page: pages } },
});

export const programs: { readonly [name: string]: Program } = {
  'flat pages: the body is the result of each, and the number of pages ends them': async ({ origin, answer, sent }) => {
    answer(orders(2, 'o-1', 'o-2'), orders(2, 'o-3'));
    const request: OrdersListRequest = { accountID: 'a-1' };
    const result = await new Shop({ token: 't', serverURL: origin }).orders.list(request);
    same(result.result.items[0]?.taxIDProvided, true);
    const found: string[][] = [];
    for await (const page of result) found.push(page.result.items.map(({ id }) => id));
    same(found, [['o-1', 'o-2'], ['o-3']]);
    same(
      sent().map(({ target }) => target),
      ['/orders/?accountID=a-1', '/orders/?accountID=a-1&page=2'],
    );
  },
  'flat pages of a list, without a place of items': async ({ origin, answer, sent }) => {
    answer({ json: [{ id: 'c-1' }] }, { json: [] });
    const request: GetCustomersRequest = {};
    const found: Customer[] = [];
    for await (const page of await new Shop({ token: 't', serverURL: origin }).customers.list(request)) {
      found.push(...page.result);
    }
    same([found.map(({ id }) => id), sent()[1]?.target], [['c-1'], '/customers?startingAfter=c-1']);
  },
  'types of an operation are called after its id': async ({ origin, answer, sent }) => {
    answer({ json: { ok: true } });
    const body: UpdateCustomerRequestBody = { externalID: 'e', tags: [{ kind: 'a' }] };
    const { ok } = await new Shop({ token: 't', serverURL: origin }).customers.update({ id: 'c-1', requestBody: body });
    same([ok, sent()[0]?.body], [true, { externalID: 'e', tags: [{ kind: 'a' }] }]);
  },
  'a server is chosen by its name': async () => {
    same(ServerList.production, 'https://shop.test');
    const client = new Shop({
      token: 't',
      server: 'sandbox',
      serverVariables: { tenant: 'two' },
      retryConfig: { strategy: 'none' },
    });
    const { request } = (await thrown(() => client.orders.list())) as { request?: { url: string } };
    same(request?.url, 'http://sandbox.localhost:1/two/orders/');
  },
  'errors are called as their schemas, and SDKError is for other statuses': async ({ origin, answer }) => {
    const client = new Shop({ token: 't', serverURL: origin });
    answer({ status: 403, json: { detail: 'no' } });
    const refused = await thrown(() => client.orders.list());
    holds(refused instanceof NotPermitted && refused.detail === 'no', 'the class of the schema');
    answer({ status: 418, text: 'teapot' });
    const other = await thrown(() => client.orders.list());
    holds(other instanceof SDKError && other instanceof ShopError && other.statusCode === 418, 'SDKError');
    holds(!(refused instanceof SDKError), 'a declared one is none');
    const invalid: HTTPValidationError = { detail: ['x'] };
    same(invalid.detail?.length, 1);
  },
};
