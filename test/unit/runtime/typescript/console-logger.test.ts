// What a console is told of a call, by level.

import { ClientCore, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { consoleLogger, type LogLevel } from '../../../../templates/ecmascript/runtime/console-logger';
import { json } from '../../../../templates/ecmascript/runtime/json';
import { send } from '../../../../templates/ecmascript/runtime/send';

const definition: Definition = {
  userAgent: 't/1',
  servers: ['https://api.test'],
  security: [],
  schemes: {},
  globals: {},
  secrets: [],
};

/** A call that fails, is made again, and fails for good. */
async function told(level?: LogLevel): Promise<readonly string[]> {
  const lines: string[] = [];
  const to = (name: string) => (message: string) => void lines.push(`${name} ${message}`);
  const logger = consoleLogger(level, { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') });
  let calls = 0;
  const fetch = async (): Promise<Response> => new Response('', { status: (calls += 1) === 1 ? 503 : 404 });
  const core = new ClientCore(definition, { fetch, logger, retries: { initialDelayMs: 0 } });
  await send(core, { id: 'one', method: 'GET', path: '/', success: { 200: [json] } }, undefined);
  return lines;
}

const WARN = 'warn one (attempt 1): GET /: 503; again after 0 ms';
const ERROR = 'error one (attempt 2): GET /: 404';

test('each level says what it is for, and what is above it', async () => {
  expect(await told('debug')).toEqual([
    'debug one (attempt 1): GET https://api.test/',
    'info one (attempt 1): status 503',
    WARN,
    'debug one (attempt 2): GET https://api.test/',
    'info one (attempt 2): status 404',
    ERROR,
  ]);
  expect(await told('info')).toHaveLength(4);
  expect(await told()).toEqual([WARN, ERROR]);
  expect(await told('error')).toEqual([ERROR]);
  expect(await told('off')).toEqual([]);
});

test('a level that there is not is refused', () => {
  expect(() => consoleLogger('loud' as LogLevel)).toThrow('there is no level loud');
});
