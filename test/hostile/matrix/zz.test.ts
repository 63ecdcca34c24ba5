import net from 'node:net';
import { appendFileSync } from 'node:fs';
import { operationScenarios } from '../../behaviour/corpus-scenarios';
import { startDriveSession, projectRoot } from '../../support/drive-session';
import { loadMatrix } from './check-matrix';
import { matrixDocument } from './document';
const log = (text: string) => appendFileSync('/tmp/t2/one.log', text + '\n');
test('x', async () => {
  const all = operationScenarios('m24', (await loadMatrix(matrixDocument(24))).model);
  const mine = all.filter((s) => /System\.IO\.File\.Create\("pw_Ned\.cs\.txt"\)\)\[/.test(s.steps[0]!.call.operation));
  const server = net.createServer((s) => { s.on('error', () => 0); s.on('data', (d) => { log('RAW ' + JSON.stringify(d.toString('latin1')).slice(0, 4000)); s.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'); }); });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  const session = await startDriveSession('csharp', [{ name: 'm24', file: projectRoot + '/.cache/matrix/csharp/m24.json' }]);
  for (const s of mine) for (const st of s.steps) {
    log('== ' + JSON.stringify(st.call).slice(0, 2500));
    log(JSON.stringify(await session.call({ spec: 'm24', baseUrl: 'http://127.0.0.1:' + (server.address() as net.AddressInfo).port, ...st.call } as never)).slice(0, 600));
  }
  await session.end(); server.close();
}, 200000);
