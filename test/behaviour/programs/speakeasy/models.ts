// Models: enums, text of models, small types.

import { Apideck } from '@apideck/unify';
import * as components from '@apideck/unify/models/components/index.js';
import { type Session, UnifiedApiId } from '@apideck/unify/models/components';
import { ConnectionState } from '@apideck/unify/models/components/connectionstate.js';
import { ERR, OK, type Result, unwrap } from '@apideck/unify/types/fp.js';
import { type ClosedEnum, type OpenEnum, RFCDate } from '@apideck/unify/types';
import { consumers, created, holds, keys, same, type Program } from './kit.js';

export const programs: { readonly [name: string]: Program } = {
  'values of enums': async ({ origin, answer, sent }) => {
    answer(created);
    const session: Session = { settings: { unifiedApis: [UnifiedApiId.Crm, 'hris'] } };
    await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create({ session });
    same(sent()[0]?.body, { settings: { unified_apis: ['crm', 'hris'] } });
    same(ConnectionState.Callable, components.ConnectionState.Callable);
  },
  'types of enums': async () => {
    const closed: ClosedEnum<typeof ConnectionState> = 'callable';
    const open: OpenEnum<typeof ConnectionState> = closed;
    same(open, 'callable');
  },
  'text of a model': async () => {
    const session: Session = { redirectUri: 'https://a.test', theme: { vaultName: 'Intercom' } };
    const text = components.sessionToJSON(session);
    same(text, '{"redirect_uri":"https://a.test","theme":{"vault_name":"Intercom"}}');
    const read = components.sessionFromJSON(text);
    same(read.ok && read.value.theme?.vaultName, 'Intercom');
  },
  'text that is no model': async () => {
    const read = components.sessionFromJSON('{');
    holds(!read.ok && read.error.name === 'SDKValidationError', 'an error as a value');
  },
  'results as values': async () => {
    const results: Result<number, string>[] = [OK(1), ERR('no')];
    same(
      results.map((result) => (result.ok ? result.value : result.error)),
      [1, 'no'],
    );
    same(unwrap(OK(2)), 2);
  },
  'dates without a time': async () => {
    same([String(new RFCDate('2024-12-31')), new RFCDate(new Date(0))], ['2024-12-31', '1970-01-01']);
  },
  'dates with a time': async ({ origin, answer, sent }) => {
    answer(consumers);
    const startDate = new Date('2024-01-02T03:04:05Z');
    await new Apideck({ ...keys, serverURL: origin }).vault.logs.all({ filter: { startDate } });
    holds(decodeURIComponent(sent()[0]?.target ?? '').includes('2024-01-02T03:04:05'), 'as text');
  },
};
