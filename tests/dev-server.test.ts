import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DevServer } from './dev-server.ts';
import { ProjectCopy } from './project-copy.ts';
import { launch } from './real-browser.ts';

const copy = new ProjectCopy();
const server = new DevServer(copy.root);
let browser: Browser;
let origin = '';

beforeAll(async () => {
  [browser, origin] = await Promise.all([launch(), server.origin()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  copy.remove();
});

/** Longest wait for one step in milliseconds, on a machine that also does other work. */
const patience = 120_000;

const path = 'content/guides/overdose-signs.mdx';
const title = 'Signs of an overdose: high, or in danger?';

test('content errors lie over the page with file and line, and go when they are mended', async () => {
  const sound = copy.read(path);
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const refused: string[] = [];
  page.on('console', (message) => /content security policy/i.test(message.text()) && refused.push(message.text()));
  // The overlay is a custom element; its text stands in its shadow, which Playwright looks into.
  const overlay = page.locator('vite-error-overlay');
  const shows = (text: string): Promise<void> => overlay.locator('#message-content', { hasText: text }).waitFor();

  await page.goto(`${origin}/overdose/overdose-signs/`);
  await page.locator('h1', { hasText: title }).waitFor();
  expect(await overlay.count()).toBe(0);

  copy.write(path, sound.replace(/^title: .*$/m, 'title: "Signs'));
  await shows('content/guides/overdose-signs.mdx:2:8  yaml-syntax  Missing closing "quote');
  expect(await overlay.locator('#code h2').textContent()).toBe('guides/overdose-signs.mdx:2:8');
  // Every page that leads here now leads nowhere, and that is not what has to be mended.
  expect(await overlay.locator('#message-content').textContent()).not.toContain('no page at /overdose/overdose-signs/');

  const before = sound.slice(0, sound.indexOf('[what to do in an overdose](/overdose/)')).split('\n');
  copy.write(path, sound.replace('[what to do in an overdose](/overdose/)', '[what to do in an overdose](/overdos/)'));
  const place = `guides/overdose-signs.mdx:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  await shows(`content/${place}  links  no page at /overdos/  (did you mean /overdose/?)`);
  expect(await overlay.locator('#code h2').textContent()).toBe(place);

  copy.write(path, sound);
  await overlay.waitFor({ state: 'detached' });
  await page.locator('h1', { hasText: title }).waitFor();
  expect(refused).toEqual([]);
  await page.close();
});

test('the files of a handout are made when they are asked for', async () => {
  const paper = await fetch(`${origin}/handouts/overdose.letter.pdf`);
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await paper.text()).slice(0, 5)).toBe('%PDF-');
  expect(await (await fetch(`${origin}/h/overdose/`)).text()).toContain('content="0; url=/handouts/overdose/"');
  expect((await fetch(`${origin}/handouts/none.letter.pdf`)).status).toBe(404);
});
