// The preview of Vault in a browser, opened as files: nothing is wrong for axe, nothing moves, nothing is wider than a
// small phone or, in a table, than its place, tables are told as tables, the browser complains of nothing, and the search works by keyboard.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { testInBrowser } from '../support/chromium';

const root = path.resolve(__dirname, '../..');

interface Seen {
  readonly found: readonly { readonly page: string; readonly view: string; readonly [what: string]: unknown }[];
  readonly searched: object;
}

testInBrowser('a browser shows the site', (browser) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'specsmith-browser-'));
  try {
    const cli = path.join(root, 'dist/cli.js');
    execFileSync(process.execPath, [cli, 'preview', '--spec', 'specs/vault.yaml', '--out', path.join(folder, 'site')], {
      cwd: root,
      stdio: 'pipe',
    });
    const pages = [
      'index.html',
      'names.html',
      'sizes.html',
      'models.html',
      'operations/consumersAdd.html',
      'models/Session.html',
    ];
    const views = ['dark', 'phone'];
    const input = JSON.stringify({ pages, views, search: { from: pages[4], words: 'custom mapping target' } });
    const args = [path.join(__dirname, 'browse.mjs'), browser, path.join(folder, 'site')];
    const { found, searched } = JSON.parse(
      execFileSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 1 << 26 }),
    ) as Seen;
    expect(
      found.map(({ page, view, moved, overflow, wide, untold, violations, complaints }) => [
        page,
        view,
        moved,
        overflow,
        wide,
        untold,
        violations,
        complaints,
      ]),
    ).toEqual(pages.flatMap((page) => views.map((view) => [page, view, [], 0, 0, [0, 0, 0], [], []])));
    expect(searched).toEqual({
      to: expect.stringMatching(/^operations\/customMappings\w+\.html$/),
      expanded: 'true',
      complaints: [],
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
