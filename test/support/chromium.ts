// The browser that tests use: Debian's Chromium, or the one that SPECSMITH_CHROMIUM names.

import { existsSync } from 'node:fs';

const named = process.env['SPECSMITH_CHROMIUM'];
const found = [...(named === undefined ? [] : [named]), '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) =>
  existsSync(file),
);

/** A test that needs the browser: skipped with the reason where there is none, and failing where toolchains are required. */
export function testInBrowser(name: string, run: (chromium: string) => Promise<void> | void): void {
  const reason = 'chromium is not installed (SPECSMITH_CHROMIUM names another)';
  if (found !== undefined) test(name, async () => run(found));
  else if (process.env['REQUIRE_TOOLCHAINS'] === '1') test(name, () => expect(reason).toBe(''));
  else test.skip(`${name}: ${reason}`, () => undefined);
}
