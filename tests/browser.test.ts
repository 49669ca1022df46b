import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from './built-site.ts';
import { RealBrowser } from './real-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = new RealBrowser();
const address = (path: string): string => browser.address(path);
const open: RealBrowser['open'] = (options) => browser.open(options);

beforeAll(() => browser.start());
afterAll(() => browser.stop());

describe('leaving quickly', () => {
  const teens = 'medications/teens/';
  test('the button and three presses of Shift replace the page; typing does not', async () => {
    const { page } = await open();
    await page.route('https://www.weather.gov/', (route) =>
      route.fulfill({ body: 'Weather', contentType: 'text/html' }),
    );
    await page.goto(address('medications/'));
    await page.goto(address(teens));
    await page.locator('#menu-query').focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    expect(page.url()).toBe(address(teens));
    await page.locator('h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.weather.gov/');
    await page.goBack();
    expect(page.url()).toBe(address('medications/'));
    await page.close();
  });

  test('is a plain link without script', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(address(teens));
    expect(await page.locator('#quick-exit').getAttribute('href')).toBe('https://www.weather.gov/');
    await page.close();
  });
});

describe('comparing', () => {
  test('a table can be narrowed, and is whole without script', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(address('support-groups/'));
    const rows = page.locator('compare-table tbody tr');
    const all = await rows.count();
    await page.locator('compare-table select').nth(2).selectOption('Welcomes it');
    await page.locator('compare-table [role="status"]', { hasText: `of ${all} shown` }).waitFor();
    const shown = await rows.filter({ visible: true }).locator('th').allTextContents();
    expect(shown.some((name) => name.includes('MARA'))).toBe(true);
    expect(shown.some((name) => name.includes('Narcotics Anonymous'))).toBe(false);
    await page.close();
    const { page: plain } = await open({ javaScriptEnabled: false });
    await plain.goto(address('support-groups/'));
    expect(await plain.locator('compare-table tbody tr:visible').count()).toBe(all);
    expect(await plain.locator('compare-table select').count()).toBe(0);
    await plain.close();
  });

  test('helplines are narrowed by several choices at once, and nothing is left where no line fits', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(address('get-help/all-helplines/'));
    const rows = page.locator('compare-table tbody tr');
    const all = await rows.count();
    const choose = async (label: string, choice: string): Promise<string[]> => {
      await page.getByLabel(label).selectOption(choice);
      const names = await rows.filter({ visible: true }).locator('th').allTextContents();
      expect(await page.getByRole('status').innerText()).toBe(`${names.length} of ${all} shown`);
      return names.map((name) => name.trim().replace(/\d[\d ]*$/, ''));
    };
    expect(await choose('Who and what it is for', 'Families and friends')).toContain('988 Suicide and Crisis Lifeline');
    expect(await choose('Hours', 'At set hours')).toEqual(['Partnership to End Addiction helpline', 'Learn to Cope']);
    expect(await choose('Languages', 'Spanish')).toEqual(['Partnership to End Addiction helpline']);
    expect(await choose('How to reach it', 'On a website')).toEqual([]);
    await choose('Who and what it is for', 'All');
    await choose('Languages', 'All');
    expect(await choose('Hours', 'Day and night')).toContain('FindTreatment.gov');
    await page.close();
  });

  test('the comparison of helplines is whole in Spanish and without script, and each line can be reached', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    const lines: number[] = [];
    for (const path of ['get-help/all-helplines/', 'es/get-help/all-helplines/']) {
      await page.goto(address(path));
      const rows = page.locator('compare-table tbody tr:visible');
      lines.push(await rows.count());
      expect(await rows.filter({ has: page.locator('td a') }).count()).toBe(lines.at(-1));
    }
    expect(lines[0]).toBeGreaterThan(20);
    expect(lines[1]).toBe(lines[0]);
    expect(await page.locator('tr', { hasText: 'Línea 988' }).locator('a[href="tel:988"]').innerText()).toBe(
      'Llame al 988',
    );
    await page.close();
  });
});

describe('reading', () => {
  test('the language switch goes to the same page and is absent where there is none', async () => {
    const { page } = await open();
    await page.goto(address('overdose/'));
    await page.locator('header a[hreflang="es"]').click();
    expect(page.url()).toBe(address('es/overdose/'));
    await page.goto(address('privacy/'));
    expect(await page.locator('header a[hreflang]').count()).toBe(0);
    await page.close();
  });

  test('works without script: steps, navigation and the A to Z', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(address('overdose/'));
    expect(await page.locator('.steps > ol > li').count()).toBe(7);
    await page.goto(address('search/'));
    await page.locator('main a', { hasText: 'A to Z' }).click();
    expect(page.url()).toBe(address('a-to-z/'));
    await page.close();
  });

  test('prints without navigation, with closed parts open and the address shown', async () => {
    const { page } = await open();
    await page.goto(address('overdose/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect((await page.locator('.print-only').allTextContents()).join(' ')).toContain('/overdose');
    expect(
      await page
        .locator('details p')
        .first()
        .evaluate((node) => node.getBoundingClientRect().height),
    ).toBeGreaterThan(10);
    await page.close();
  });
});

/** What axe, the layout and the console say of one page; nothing when it is sound. */
async function faultsOf(page: Page, path: string, mode: 'light' | 'dark' | 'print'): Promise<string[]> {
  await page.goto(browser.origin + path);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const result = await (
      window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run({ resultTypes: ['violations'] });
    return result.violations.map((item) => `${item.id}: ${item.nodes[0]?.html ?? ''}`);
  });
  const found = violations.map((item) => `${path} ${item}`);
  if (mode === 'print') return found;
  const { wide, shift } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    shift: performance.getEntriesByType('layout-shift').length,
  }));
  if (wide > 0) found.push(`${path} is ${wide} px too wide`);
  if (shift > 0) found.push(`${path} shifts`);
  return found;
}

/** Tabs that look at pages side by side. */
const tabs = 3;

describe.each(['light', 'dark', 'print'] as const)('every page at 320 px, %s', (mode) => {
  test('has no axe violation, sideways scroll, layout shift, console error or foreign request', async () => {
    // A page that only leads on has gone before anything can look at it.
    const waiting = builtPages()
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ path }) => path);
    const found: string[] = [];
    await Promise.all(
      Array.from({ length: tabs }, async () => {
        const { page, complaints } = await open({ bypassCSP: true, colorScheme: mode === 'dark' ? 'dark' : 'light' });
        if (mode === 'print') await page.emulateMedia({ media: 'print' });
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
          found.push(...(await faultsOf(page, path, mode)));
        found.push(...complaints);
        await page.close();
      }),
    );
    expect(found).toEqual([]);
  });
});
