// node test/preview/browse.mjs CHROMIUM SITE [FOLDER] < pages.json
// Opens pages of a site as files, in a wide and a narrow window, light and dark, and prints what it found as JSON: what axe
// says, how many rows, heads and cells of tables it does not tell to those who do not see them, what moved while the page
// loaded (by how much and when), whether a page is wider than its window and how many tables
// are wider than their place, what the browser complained of, and when it first painted. FOLDER gets pictures. Then it
// searches by keyboard alone.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, site, pictures] = process.argv.slice(2);
const { pages, views, search } = JSON.parse(readFileSync(0, 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = [
  { name: 'desktop', width: 1440, height: 900, scheme: 'light' },
  { name: 'dark', width: 1440, height: 900, scheme: 'dark' },
  { name: 'phone', width: 320, height: 640, scheme: 'light' },
];

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const found = [];
try {
  for (const page of pages) {
    for (const view of VIEWS.filter(({ name }) => views.includes(name))) found.push(await look(page, view));
  }
  process.stdout.write(JSON.stringify({ found, searched: await searched() }));
} finally {
  await browser.close();
}

function urlOf(page) {
  return pathToFileURL(path.join(site, page)).href;
}

async function opened(page, { width, height, scheme }) {
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('requestfailed', (request) => complaints.push(`not loaded: ${path.basename(request.url())}`));
  await tab.setViewport({ width, height });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // As on a slow machine, where a page is painted before it has been read to its end.
  await tab.emulateCPUThrottling(8);
  await tab.goto(urlOf(page), { waitUntil: 'load' });
  return { tab, complaints };
}

async function look(page, view) {
  const { tab, complaints } = await opened(page, view);
  const measured = await tab.evaluate(async () => {
    const shifts = await new Promise((resolve) => {
      const entries = [];
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => resolve(entries), 100);
    });
    return {
      moved: shifts.flatMap(({ value, startTime, sources }) =>
        sources.map(({ node, previousRect: from, currentRect: to }) => ({
          node: (node?.parentElement ?? node)?.outerHTML,
          value,
          startTime,
          from: [from.x, from.y, from.width, from.height],
          to: [to.x, to.y, to.width, to.height],
        })),
      ),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      wide: [...document.querySelectorAll('.rows')].filter((one) => one.scrollWidth > one.clientWidth).length,
      painted: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1),
    };
  });
  if (pictures !== undefined) {
    const name = `${page.replaceAll('/', '-').replace('.html', '')}-${view.name}.png`;
    await tab.screenshot({ path: path.join(pictures, name) });
  }
  const complained = [...complaints];
  await tab.emulateCPUThrottling(1);
  // What the page's policy forbids to the page, the inspector of the browser may do.
  await tab.evaluate(axe);
  const violations = await tab.evaluate(async () => {
    const result = await globalThis.axe.run(document, { preload: false });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  const untold = await untoldIn(tab);
  await tab.close();
  return { page, view: view.name, ...measured, untold, violations, complaints: complained };
}

/** How many rows, heads and cells of tables are not in the tree that a screen reader gets, whatever they are laid out as. */
async function untoldIn(tab) {
  const roles = { row: '.rows tr', columnheader: '.rows th', cell: '.rows td' };
  const session = await tab.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  const there = await tab.evaluate(
    (all) => Object.entries(all).map(([role, selector]) => [role, document.querySelectorAll(selector).length]),
    roles,
  );
  return there.map(([role, count]) => count - told.filter((each) => each === role).length);
}

/** `/`, the words, the arrows and Enter; gives the page that it leads to. */
async function searched() {
  const { tab, complaints } = await opened(search.from, VIEWS[0]);
  await tab.keyboard.press('/');
  await tab.keyboard.type(search.words);
  await tab.waitForSelector('#results li');
  const expanded = await tab.$eval('#search', (input) => input.getAttribute('aria-expanded'));
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('ArrowUp');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  const to = path.relative(site, decodeURIComponent(new URL(tab.url()).pathname));
  await tab.close();
  return { to, expanded, complaints };
}
