// node test/packed/page-says.mjs CHROMIUM URL
// Prints what a page has in its <output> when the page has put it there, and what the browser complained of, as JSON.

import puppeteer from 'puppeteer-core';

const [executablePath, url] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(url);
  const output = await tab.waitForSelector('output', { timeout: 0 });
  process.stdout.write(JSON.stringify({ said: await output.evaluate((it) => it.textContent), complaints }));
} finally {
  await browser.close();
}
