import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { staticServer } from '../scripts/serve.ts';
import { basePath } from '../src/settings.ts';
import { distFolder } from './built-site.ts';

/** A page, and what it complained of: console errors, exceptions and requests to other origins. */
export interface Watched {
  page: Page;
  complaints: string[];
}

/** Starts Chromium. The flags keep the browser itself from calling out, so that every foreign request seen is the site's. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });

/** A real Chromium before a built site, served as a static host would. */
export class RealBrowser {
  readonly #server;
  readonly #base: string;
  #browser: Browser | undefined;
  /** Origin of the served site. */
  origin = '';

  /**
   * @param folder built site
   * @param base base path with a slash at both ends
   */
  constructor(folder = distFolder, base = basePath) {
    this.#server = staticServer(folder, base);
    this.#base = base;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    this.origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    this.#browser = await launch();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server.close();
  }

  /** Address of a path without the base: `overdose/`. */
  address(path: string): string {
    return `${this.origin}${this.#base}${path}`;
  }

  /** Opens an empty page of a small phone, unless told otherwise. @throws before `start` */
  async open(options: BrowserContextOptions = {}): Promise<Watched> {
    if (!this.#browser) throw new Error('the browser has not been started');
    const page = await this.#browser.newPage({ viewport: { width: 320, height: 640 }, ...options });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(this.origin)) complaints.push(url);
    });
    return { page, complaints };
  }
}
