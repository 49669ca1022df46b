import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

// Measures the search of dist/ in Chromium: bytes over the wire (brotli), time to the first answer on a slow
// network, and time from a key to its result on a processor slowed four times. Run after `npm run build`.

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
let sent: Record<string, number> = {};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  const body = brotliCompressSync(readFileSync(file));
  sent[path] = body.length;
  return response
    .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br' })
    .end(body);
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
const client = await page.context().newCDPSession(page);

/** Milliseconds until the search says that it has answered a query. */
const answered = (query: string): Promise<unknown> =>
  page.locator(`[data-search-state="done"][data-search-query="${query}"]`).waitFor({ state: 'attached' });

for (const locale of ['', 'es/']) {
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  sent = {};
  const began = performance.now();
  await page.goto(`${origin}/${locale}search/?q=methadone`);
  await answered('methadone');
  const first = performance.now() - began;
  const html = sent[`/${locale}search/`] ?? 0;
  const beyond = Object.entries(sent)
    .filter(([path]) => !path.endsWith('/search/'))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(
    `/${locale}search/: first answer ${first.toFixed(0)} ms; page ${html} bytes, beyond it ${beyond} bytes`,
    sent,
  );

  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const query of [
    'suboxone cost',
    'how long does withdrawal last',
    'fentynal',
    'howtousenarcan',
    'cant sleep legs kicking',
  ]) {
    await page.locator('#query').fill('');
    await page.locator('[data-search-state="idle"]').waitFor({ state: 'attached' });
    const took = await page.evaluate(async (text) => {
      const field = document.querySelector<HTMLInputElement>('#query');
      const box = document.querySelector<HTMLElement>('[data-search-state]');
      if (!field || !box) throw new Error('no search field');
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (box.dataset['searchState'] === 'done' && box.dataset['searchQuery'] === text) resolve();
        });
        watch.observe(box, { attributes: true });
      });
      return performance.now() - start;
    }, query);
    times.push(took);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  console.log(`key to result, processor slowed 4 times: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
}
await browser.close();
server.close();
