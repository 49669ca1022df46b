import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

// Measures the search of dist/ in Chromium: bytes over the wire (brotli), time to the first answer on a slow
// network, and time from a key to its result on a processor slowed four times. Run after `npm run build`.

/** Runs of each measurement; the machine is shared, so the best and the median are told. */
const runs = 5;

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.txt': 'text/plain' };
let sent: Record<string, number> = {};
/** Compressed once, as a host does: compressing costs more time than sending. */
const bodies = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  const body = bodies.get(file) ?? brotliCompressSync(readFileSync(file));
  bodies.set(file, body);
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

const told = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `best ${sorted[0]?.toFixed(0)}, median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms`;
};

/** A page of a small phone that notes when the search has answered, from the start of its navigation. */
async function open(slowed: number) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const client = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const done = document.querySelector('[data-search-state="done"]');
      const marks = window as unknown as { answered?: number };
      if (done && marks.answered === undefined) requestAnimationFrame(() => (marks.answered ??= performance.now()));
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-search-state'] });
  });
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return page;
}

for (const locale of ['', 'es/']) {
  // The first visit warms the server.
  for (const slowed of [1, 4]) {
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const page = await open(slowed);
      sent = {};
      await page.goto(`${origin}/${locale}search/?q=methadone`);
      const handle = await page.waitForFunction(() => (window as unknown as { answered?: number }).answered);
      if (run > 0) times.push((await handle.jsonValue()) ?? NaN);
      await page.close();
    }
    const html = sent[`/${locale}search/`] ?? 0;
    const beyond = Object.values(sent).reduce((sum, bytes) => sum + bytes, 0) - html;
    console.log(`/${locale}search/ first answer, processor slowed ${slowed} times: ${told(times)}`);
    if (slowed === 1) console.log(`page ${html} bytes, beyond it ${beyond} bytes`, sent);
  }

  const page = await open(1);
  await page.goto(`${origin}/${locale}search/?q=methadone`);
  await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const query of [
    'suboxone cost',
    'how long does withdrawal last',
    'fentynal',
    'howtousenarcan',
    'cant sleep legs kicking',
  ]) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
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
        // The next frame has the results on it.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - start;
      }, query);
      times.push(took);
    }
    console.log(`key to result, processor slowed 4 times, “${query}”: ${told(times)}`);
  }
  await page.close();
}
await browser.close();
server.close();
