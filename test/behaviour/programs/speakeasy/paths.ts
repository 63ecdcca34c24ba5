// Modules of one error, class or type, as programs import them by path: each is what the package exports.

import { Apideck } from '@apideck/unify';
import type { RequestOptions } from '@apideck/unify/lib/sdks.js';
import * as errors from '@apideck/unify/models/errors';
import { APIError } from '@apideck/unify/models/errors/apierror.js';
import { ApideckError } from '@apideck/unify/models/errors/apideckerror.js';
import { BadRequestResponse } from '@apideck/unify/models/errors/badrequestresponse.js';
import { RequestTimeoutError } from '@apideck/unify/models/errors/httpclienterrors.js';
import { ResponseValidationError } from '@apideck/unify/models/errors/responsevalidationerror';
import { SDKValidationError } from '@apideck/unify/models/errors/sdkvalidationerror.js';
import { Apideck as FromSDK } from '@apideck/unify/sdk/sdk.js';
import { Sessions } from '@apideck/unify/sdk/sessions.js';
import { Vault } from '@apideck/unify/sdk/vault.js';
import type { OpenEnum } from '@apideck/unify/types/enums.js';
import { RFCDate } from '@apideck/unify/types/rfcdate.js';
import { created, holds, keys, same, type Program } from './kit.js';

export const programs: { readonly [name: string]: Program } = {
  'classes by the path of their module': async ({ origin }) => {
    const apideck: FromSDK = new Apideck({ ...keys, serverURL: origin });
    const vault: Vault = apideck.vault;
    holds(FromSDK === Apideck && vault instanceof Vault && vault.sessions instanceof Sessions, 'one class each');
  },
  'errors by the path of their module': async () => {
    const byPath = { APIError, ApideckError, BadRequestResponse, RequestTimeoutError, ResponseValidationError };
    for (const [name, found] of Object.entries({ ...byPath, SDKValidationError }))
      holds(
        Object.entries(errors).some(([other, it]) => other === name && it === found),
        name,
      );
  },
  'options of a call in a variable of their type': async ({ origin, answer, sent }) => {
    answer(created);
    const options: RequestOptions = { timeoutMs: 5000, headers: { 'x-once': '1' } };
    await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create({ session: {} }, options);
    same(sent()[0]?.headers['x-once'], '1');
  },
  'types by the path of their module': async () => {
    const kinds: OpenEnum<{ readonly A: 'a' }>[] = ['a'];
    same([String(new RFCDate('2024-12-31')), kinds.length], ['2024-12-31', 1]);
  },
};
