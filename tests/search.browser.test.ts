import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath, locales } from '../src/settings.ts';
import { goldenQueries, scoreOf } from './golden/golden-queries.ts';
import { keyOfPath } from './golden/page-keys.ts';
import { RealBrowser } from './real-browser.ts';

const browser = new RealBrowser();
beforeAll(() => browser.start());
afterAll(() => browser.stop());

/** Waits until the search has answered a query. */
const answered = (page: Page, query: string): Promise<void> =>
  page.locator(`[data-search-state="done"][data-search-query="${query}"]`).waitFor({ state: 'attached' });
const first = (page: Page) => page.locator('[data-search-result]').first();

describe('an answer', () => {
  test.each([
    ['search/?q=smack', 'smack', 'Heroin'],
    ['search/?q=methodone', 'methodone', 'Methadone'],
    ['search/?q=narcan', 'narcan', 'Naloxone'],
    ['search/?q=suboxne%20film', 'suboxne film', 'Buprenorphine'],
    ['es/search/?q=sobredosis', 'sobredosis', 'Sobredosis'],
  ])('%s', async (path, query, title) => {
    const { page, complaints } = await browser.open();
    await page.goto(browser.address(path));
    await answered(page, query);
    const titles = await page.locator('[data-search-results] [data-search-result]').allTextContents();
    expect(titles.slice(0, 3).join(' | ').toLowerCase()).toContain(title.toLowerCase());
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('needs neither WebAssembly nor Pagefind for a name it knows', async () => {
    const { page } = await browser.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    expect(asked.filter((path) => /\.(wasm|pagefind|pf_)/.test(path))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('/search/en.txt'))).toHaveLength(1);
    await page.close();
  });

  test('the address carries the query, and nothing is stored', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/'));
    await page.locator('#query').fill('methadone clinic');
    await page.locator('#query').press('Enter');
    await answered(page, 'methadone clinic');
    expect(new URL(page.url()).searchParams.get('q')).toBe('methadone clinic');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.close();
  });

  test('a helpline is called with one tap', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=poison%20help'));
    await answered(page, 'poison help');
    expect(await first(page).getAttribute('href')).toBe('tel:8002221222');
    await page.close();
  });

  test.each([
    ['dental', /^1 page found for “dental”$/, 1],
    ['seattle', /^Search could not be loaded/, 0],
  ])('without the full text, what is known of “%s” stands', async (query, said, count) => {
    const { page } = await browser.open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(browser.address(`search/?q=${query}`));
    await answered(page, query);
    expect(await page.locator('#search-status').textContent()).toMatch(said);
    expect(await page.locator('[data-search-results] [data-search-result]').count()).toBe(count);
    await page.close();
  });
});

describe('a result', () => {
  const item = (page: Page, place: number) => page.locator('[data-search-results] li').nth(place);

  test('says its area and heading, and leads to that heading', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=how%20long%20does%20methadone%20withdrawal%20last'));
    await answered(page, 'how long does methadone withdrawal last');
    expect(await item(page, 0).locator('.small').textContent()).toBe(
      'Withdrawal · When does it start, and how long does it last?',
    );
    await first(page).click();
    await page.locator('h1', { hasText: 'Methadone withdrawal' }).waitFor();
    const target = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${target}"]`).textContent()).toContain('how long does it last?');
    await page.close();
  });

  test('shows the key point that answers, when its summary does not', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=suboxne%20film'));
    await answered(page, 'suboxne film');
    expect(await item(page, 0).textContent()).toContain('melt fully under your tongue');
    await page.close();
  });

  test('gets the passage of its section once the reader rests, and nothing moves', async () => {
    const { page, complaints } = await browser.open();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    const sections = page.waitForResponse('**/search/en-sections.txt');
    await page.goto(browser.address('search/?q=sick%20from%20no%20dope'));
    await answered(page, 'sick from no dope');
    const heroin = page.locator('[data-search-results] li', { hasText: 'How long does withdrawal last?' }).first();
    const before = await heroin.boundingBox();
    await sections;
    await heroin.locator('p', { hasText: 'hours after the last use' }).waitFor();
    expect(await heroin.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['missing', (page: Page) => page.route('**/*-sections.txt', (route) => route.fulfill({ status: 404 }))],
    ['cut off', (page: Page) => page.route('**/*-sections.txt', (route) => route.fulfill({ body: 'Aab\n2' }))],
  ])('keeps what it shows when the passages are %s', async (_name, spoil) => {
    const { page } = await browser.open();
    await spoil(page);
    const told = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.goto(browser.address('search/?q=sick%20from%20no%20dope'));
    await answered(page, 'sick from no dope');
    const shown = await page.locator('[data-search-results]').textContent();
    await told;
    expect(await page.locator('[data-search-results]').textContent()).toBe(shown);
    expect(await page.locator('#search-status').textContent()).toContain('pages found');
    await page.close();
  });

  test('the first offers helplines to call, the first three a sheet, none of them twice', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=sick%20from%20no%20dope'));
    await answered(page, 'sick from no dope');
    expect(await item(page, 0).locator('a[href="tel:988"]').textContent()).toContain('Call 988');
    const sheet = item(page, 0).locator('a', { hasText: 'Sheet to print:' });
    expect(await sheet.getAttribute('href')).toMatch(/\/handouts\/[a-z0-9-]+\/$/);
    const links = await page
      .locator('[data-search-results] .beside a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links).size).toBe(links.length);
    expect(await page.locator('[data-search-results] li:nth-child(n+2) .beside a[href^="tel:"]').count()).toBe(0);
    await page.close();
  });

  test('no number stands beside a result that stands in the emergency box or above already', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=i%20want%20to%20die'));
    await answered(page, 'i want to die');
    expect(await page.locator('[data-search-emergency="suicide"] a[href="tel:988"]').isVisible()).toBe(true);
    expect(await page.locator('.beside a[href="tel:988"]').count()).toBe(0);
    await page.close();
  });

  test('in Spanish it says so, and offers the Spanish sheet', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('es/search/?q=cuanto%20dura%20la%20malilla'));
    await answered(page, 'cuanto dura la malilla');
    const withSheet = page.locator('[data-search-results] li', { hasText: 'Hoja para imprimir:' }).first();
    expect(await withSheet.locator('.small').textContent()).toContain('Abstinencia · ¿Cuánto dura?');
    expect(await withSheet.locator('a', { hasText: 'Hoja' }).getAttribute('href')).toContain('/es/handouts/');
    await page.close();
  });
});

describe('what is loaded', () => {
  const later = ['heroin', 'suboxone cost', 'missed dose', 'cant sleep', 'narcan'];

  test('later queries load nothing more, but for one file of passages', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const sections = page.waitForResponse('**/search/en-sections.txt');
    await page.locator('#query').fill('sick from no dope');
    await sections;
    for (const query of later) {
      await page.locator('#query').fill(query);
      await answered(page, query);
    }
    expect(loaded).toEqual([`${basePath}search/en-sections.txt`]);
    await page.close();
  });

  test('once loaded it answers without a line, one that knows little as well', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    await page.context().setOffline(true);
    await page.locator('#query').fill('how long does heroin withdrawal last');
    await answered(page, 'how long does heroin withdrawal last');
    expect(await first(page).getAttribute('href')).toContain('/withdrawal/');
    await page.locator('#query').fill('cant breathe blue lips');
    await page.locator('[data-search-emergency="overdose"]:visible').waitFor();
    // Fewer than three answers: the full text is asked, and cannot be had.
    await page.locator('#query').fill('naloxegol');
    await answered(page, 'naloxegol');
    expect((await page.locator('#search-status').textContent())?.length).toBeGreaterThan(10);
    expect(await page.locator('main a', { hasText: 'A to Z' }).isVisible()).toBe(true);
    await page.close();
  });

  test('no passages for readers who save data', async () => {
    const { page } = await browser.open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(browser.address('search/'));
    await page.locator('#query').fill('sick from no dope');
    // The address is written when the reader rests, at which time the passages would have been asked for.
    await page.waitForURL('**/search/?q=sick+from+no+dope');
    expect(loaded.filter((path) => path.includes('sections'))).toEqual([]);
    await page.close();
  });
});

describe('the address', () => {
  test('takes up what was typed without Enter, and going back from a result finds it again', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/'));
    await page.locator('#query').fill('smack');
    await answered(page, 'smack');
    const heroin = page.locator('[data-search-result]', { hasText: /^Heroin$/ });
    await heroin.click();
    await page.locator('h1', { hasText: 'Heroin' }).waitFor();
    await page.goBack();
    await answered(page, 'smack');
    expect(new URL(page.url()).search).toBe('?q=smack');
    expect(await page.locator('#query').inputValue()).toBe('smack');
    expect(await heroin.isVisible()).toBe(true);
    await page.close();
  });

  test('loses the query with the last letter, and adds no steps to go back through', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/'));
    const steps = await page.evaluate(() => history.length);
    await page.locator('#query').fill('methadone');
    await page.waitForURL('**/search/?q=methadone');
    await page.locator('#query').fill('');
    await page.waitForURL('**/search/');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.close();
  });
});

describe('by keyboard', () => {
  test('arrows go through the results, Escape goes back, Enter opens', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    await page.locator('#query').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-search-result]')].indexOf(document.activeElement as Element),
      );
    expect(await active()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('ArrowDown');
    const href = await first(page).evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(href);
    await page.close();
  });

  test('from a number beside a result, arrows go on from that result', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=sick%20from%20no%20dope'));
    await answered(page, 'sick from no dope');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const titles = await page.locator('[data-search-result]').allTextContents();
    await page.locator('.beside a').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.locator('.beside a').first().focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.close();
  });

  test('the count is announced', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    expect(await page.locator('#search-status').textContent()).toMatch(/^\d+ pages found for “methadone”$/);
    await page.close();
  });
});

describe('danger first', () => {
  test.each([
    ['search/', "my friend od'd", 'overdose'],
    ['search/', 'blue lips', 'overdose'],
    ['search/', 'toddler ate a pill', 'child'],
    ['search/', 'i want to die', 'suicide'],
    ['es/search/', 'no respira', 'overdose'],
  ])('%s %s shows its box before any index has come', async (path, query, danger) => {
    const { page } = await browser.open();
    await page.route('**/search/*.json', () => undefined);
    await page.goto(browser.address(path));
    await page.locator('#query').fill(query);
    const box = page.locator(`[data-search-emergency="${danger}"]`);
    await box.waitFor();
    expect(await box.locator('a[href="tel:911"], a[href="tel:988"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-search-emergency]:visible').count()).toBe(1);
    await page.close();
  });

  test('it stays small for somebody who learns, and away for others', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=overdose%20prevention%20training'));
    await answered(page, 'overdose prevention training');
    expect(await page.locator('[data-search-emergency="overdose"]').getAttribute('class')).toContain('small');
    await page.locator('#query').fill('suboxone film');
    await answered(page, 'suboxone film');
    expect(await page.locator('[data-search-emergency]:visible').count()).toBe(0);
    await page.close();
  });
});

describe('bad input', () => {
  test.each([
    ['markup', '<img src=x onerror="window.hit=1">'],
    ['marks of direction', '\u202Emethadone\u202C'],
    ['emoji', '💊💊'],
    ['another script', 'ヘロイン'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['nothing but signs', '??? !!!'],
  ])('%s is answered with a sentence and the A to Z', async (_name, query) => {
    const { page, complaints } = await browser.open();
    await page.goto(browser.address(`search/?q=${encodeURIComponent(query)}`));
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect((await page.locator('#search-status').textContent())?.length).toBeGreaterThan(10);
    expect(await page.locator('main a', { hasText: 'A to Z' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    expect(await page.locator('[data-search-results] img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['search/?q=', 'search/?q=%20%20'])('an empty query is told so: %s', async (path) => {
    const { page } = await browser.open();
    await page.goto(browser.address(path));
    await page.locator('#search-status', { hasText: 'Type a word first, or look in the A to Z list.' }).waitFor();
    expect(await page.locator('main a', { hasText: 'A to Z' }).isVisible()).toBe(true);
    expect(await page.locator('[data-search-result]').count()).toBe(0);
    await page.close();
  });

  test('marks of direction are not said back', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address(`search/?q=${encodeURIComponent('\u202Emetha\u200Bdone\u202C')}`));
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('#search-status').textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await first(page).textContent()).toMatch(/^methadone$/i);
    await page.close();
  });

  test('an empty query clears the list', async () => {
    const { page } = await browser.open();
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    await page.locator('#query').fill('');
    await page.locator('[data-search-state="idle"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-search-result]').count()).toBe(0);
    await page.close();
  });

  test.each([
    ['missing', 404, ''],
    ['cut off', 200, '{"version":1,"pages":[{"t":"Meth'],
    ['of another version', 200, '{"version":9}'],
  ])('an index that is %s gives a sentence and the A to Z', async (_name, status, body) => {
    const { page } = await browser.open();
    await page.route('**/search/en.txt', (route) => route.fulfill({ status, body, contentType: 'text/plain' }));
    await page.goto(browser.address('search/?q=methadone'));
    await answered(page, 'methadone');
    expect(await page.locator('#search-status').textContent()).toContain('Search could not be loaded');
    expect(await page.locator('main a', { hasText: 'A to Z' }).isVisible()).toBe(true);
    await page.close();
  });

  test('a browser without WebAssembly still answers', async () => {
    const { page, complaints } = await browser.open();
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.goto(browser.address('search/?q=xqzzv'));
    await answered(page, 'xqzzv');
    expect(await page.locator('#search-status').textContent()).toContain('Nothing found');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the golden set in a real browser', () => {
  /** Queries of each language that are asked in the browser: every so many, so that all kinds are among them. */
  const sample = 30;

  test.each(locales)('%s: a sample of 30 finds its pages', async (lang) => {
    const { page, complaints } = await browser.open();
    const all = goldenQueries().filter((query) => query.lang === lang);
    const asked = all.filter((_, index) => index % Math.floor(all.length / sample) === 0).slice(0, sample);
    expect(asked).toHaveLength(sample);
    const keyOf = keyOfPath(basePath);
    await page.goto(browser.address(lang === 'en' ? 'search/' : `${lang}/search/`));
    const score = await scoreOf(asked, async ({ q }) => {
      await page.locator('#query').fill(q);
      await answered(page, q);
      const paths = await page
        .locator('[data-search-results] [data-search-result]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      // Glossary entries and helplines stand before the pages; they answer by themselves.
      return paths.map(keyOf).filter((key) => /^[a-z-]+\/[a-z0-9-]+$/.test(key));
    });
    expect(score.empty).toEqual([]);
    expect(score.misled).toEqual([]);
    expect(score.firstThree, JSON.stringify(score.missed)).toBeGreaterThanOrEqual(0.96);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
