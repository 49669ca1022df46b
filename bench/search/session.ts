import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/settings.ts';
import { installProbe } from './probe.ts';
import type { Probe, Surface } from './probe.ts';
import { SlowServer } from './slow-server.ts';
import type { Line } from './slow-server.ts';

declare const probe: Probe;

/** A slow phone: 150 ms, 1.6 Mbit/s, a processor four times slower than this one, ten letters a second. */
export const phone = { line: { latencyMs: 150, bytesPerSecond: 200_000 } satisfies Line, processor: 4, letterMs: 100 };

/** First query of each language. */
const firstQuery: Record<Locale, string> = { en: 'methadone', es: 'metadona' };

/** A search to be measured. */
export interface Search {
  name: string;
  folder: string;
  /** Path, without leading slash, of the page that is searched from. */
  page: (locale: Locale, firstQuery: string) => string;
  surface: Surface;
  /** Options of Pagefind's search that its interface passes on. */
  options?: object;
}

/** A Pagefind of one's own, as far as it is used here. */
interface Pagefind {
  preload(query: string): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
}

/** How a page is opened: as on a slow phone or as fast as it goes; with or without Pagefind's worker. */
interface Opened {
  locale: Locale;
  query: string | null;
  slow: boolean;
  worker: boolean;
  /** How many times slower than this one the processor is, on a slow phone. */
  processor?: number;
}

/** A search, served and opened in a browser that has seen nothing of it. */
export class Session {
  readonly #server: SlowServer;
  readonly #browser: Browser;
  readonly #search: Search;
  #origin = '';

  constructor(browser: Browser, search: Search) {
    this.#browser = browser;
    this.#search = search;
    this.#server = new SlowServer(search.folder);
  }

  async start(): Promise<void> {
    this.#origin = await this.#server.start();
  }

  stop(): void {
    this.#server.stop();
  }

  /**
   * Asks Pagefind each query as a reader's first one, at full speed. What Pagefind finds depends on the parts of the index it
   * has loaded so far; so each query has a Pagefind of its own, which is told every beginning of the query first, as
   * the interface tells it while somebody types.
   * @returns paths of the first three pages of each
   */
  async pagefindAnswers(locale: Locale, queries: readonly string[]): Promise<string[][]> {
    return this.#open({ locale, query: null, slow: false, worker: true }, (page) =>
      page.evaluate(
        async ({ queries, options }) => {
          const { createInstance } = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as {
            createInstance(options: object): Pagefind;
          };
          const all: string[][] = [];
          for (const query of queries) {
            const pagefind = createInstance(options);
            for (let length = 1; length <= query.length; length += 1) await pagefind.preload(query.slice(0, length));
            const { results } = await pagefind.search(query);
            const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
            all.push(pages.map(({ url }) => new URL(url, location.href).pathname));
            await pagefind.destroy();
          }
          return all;
        },
        { queries, options: this.#search.options ?? {} },
      ),
    );
  }

  /** Types a query into the real page, newly opened. @returns paths that it draws */
  async typed(locale: Locale, query: string): Promise<string[]> {
    return this.#open({ locale, query: null, slow: false, worker: true }, async (page) => {
      await page.waitForLoadState('load');
      const ask = ([text, pause]: readonly [string, number]) => probe.ask(text, pause);
      return (await page.evaluate(ask, [query, phone.letterMs] as const)).paths;
    });
  }

  /**
   * Opens the page over a slow line with a first query.
   * @param processor how many times slower than this one the processor is
   * @returns time to the first answer, and bytes
   */
  async first(
    locale: Locale,
    worker: boolean,
    processor: number,
  ): Promise<{ milliseconds: number; pageBytes: number; otherBytes: number }> {
    return this.#open(
      { locale, query: firstQuery[locale], slow: true, worker, processor },
      async (page, milliseconds) => {
        // What is on its way when the first result is drawn has been asked for all the same.
        await this.#server.quiet();
        const pageBytes = this.#server.count.get(new URL(page.url()).pathname) ?? 0;
        return { milliseconds, pageBytes, otherBytes: this.#sent() - pageBytes };
      },
    );
  }

  /**
   * Types queries one after the other on a slow phone, after a first one.
   * @param line whether the line is slow too
   * @returns time and bytes of each
   */
  async later(
    locale: Locale,
    queries: readonly string[],
    line: boolean,
    worker: boolean,
  ): Promise<{ milliseconds: number; bytes: number }[]> {
    return this.#open({ locale, query: firstQuery[locale], slow: true, worker }, async (page) => {
      await this.#server.quiet();
      if (!line) this.#server.line = null;
      const all: { milliseconds: number; bytes: number }[] = [];
      for (const query of queries) {
        this.#server.count.clear();
        const { milliseconds } = await page.evaluate(([text, pause]) => probe.ask(text, pause), [
          query,
          phone.letterMs,
        ] as const);
        all.push({ milliseconds, bytes: this.#sent() });
      }
      return all;
    });
  }

  #sent(): number {
    return [...this.#server.count.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  async #open<Result>(
    { locale, query, slow, worker, processor = phone.processor }: Opened,
    work: (page: Page, firstAnswer: number) => Promise<Result>,
  ): Promise<Result> {
    this.#server.line = slow ? phone.line : null;
    this.#server.count.clear();
    const context = await this.#browser.newContext({ viewport: { width: 390, height: 800 } });
    try {
      const page = await context.newPage();
      if (!worker) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
      await page.addInitScript(installProbe, { surface: this.#search.surface, query });
      if (slow) {
        const client = await context.newCDPSession(page);
        await client.send('Emulation.setCPUThrottlingRate', { rate: processor });
      }
      await page.goto(`${this.#origin}/${this.#search.page(locale, query ?? '')}`, { waitUntil: 'commit' });
      return await work(page, await page.evaluate(() => probe.first));
    } finally {
      await context.close();
    }
  }
}
