import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { basePath, locales, siteUrl } from '../src/settings.ts';
import { builtPages, distFolder } from './built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
const ids = (html: string): string[] => attributes(html, 'id');

describe('the built site', () => {
  test('has the pages a reader in need must find', () => {
    for (const path of [
      '',
      'overdose/',
      'get-help/',
      'es/',
      'es/overdose/',
      'es/get-help/',
      'medications/naloxone/',
      'search/',
      '404.html',
    ]) {
      expect(byPath.has(basePath + path), path).toBe(true);
    }
  });

  test('serves every permalink ever shipped', () => {
    const shipped = readFileSync(new URL('../content/permalinks.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(shipped.length).toBeGreaterThan(30);
    expect(shipped.filter((path) => !byPath.has(basePath + path.slice(1)))).toEqual([]);
  });

  test('has no dead link and no dead fragment', () => {
    const dead: string[] = [];
    for (const page of pages) {
      for (const href of attributes(page.html, 'href')) {
        if (/^(https:|tel:|sms:|data:)/.test(href)) continue;
        const [path = '', fragment] = href.split('#');
        const target = path === '' ? page : byPath.get(path);
        if (/\.(?:pdf|json|txt)$/.test(path)) {
          if (!existsSync(join(distFolder, path.slice(basePath.length)))) dead.push(`${page.path} -> ${href}`);
        } else if (!target) dead.push(`${page.path} -> ${href}`);
        else if (fragment && !ids(target.html).includes(fragment)) dead.push(`${page.path} -> ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('loads nothing from another origin', () => {
    const foreign = pages.flatMap((page) =>
      [
        ...page.html.matchAll(
          /<(?:script|img|iframe|source|video|audio|object|embed)[^>]*\s(?:src|data)="([^"]*)"|<link[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload)"[^>]*href="([^"]*)"/g,
        ),
      ]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address)),
    );
    expect(foreign).toEqual([]);
  });

  test.each(pages.map((page) => [page.path, page.html] as const))(
    '%s has title, language, policy and no unsafe-inline',
    (path, html) => {
      expect(html).toMatch(
        /^(?:es\/|h\/es-)/.test(path.slice(basePath.length)) ? /<html lang="es"/ : /<html lang="en"/,
      );
      expect(html.match(/<title>[^<]{5,115}<\/title>/g)).toHaveLength(1);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      expect(policy).toContain('default-src');
      expect(policy).not.toContain('unsafe-inline');
      expect(html).toContain('<meta name="referrer" content="no-referrer">');
      expect(html).not.toMatch(/\sstyle="/);
    },
  );

  test('titles differ from page to page', () => {
    const titles = pages.map(
      (page) => /<html lang="(\w+)"[^]*<title>([^<]*)/.exec(page.html)?.slice(1).join(' ') ?? '',
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('hreflang goes both ways', () => {
    const oneWay: string[] = [];
    for (const page of pages) {
      const own = new URL(page.path, siteUrl.origin).href;
      for (const locale of locales) {
        const to = new RegExp(`rel="alternate" hreflang="${locale}" href="([^"]*)"`).exec(page.html)?.[1];
        if (to === undefined) continue;
        const target = byPath.get(new URL(to).pathname);
        if (!target?.html.includes(`href="${own}"`)) oneWay.push(`${page.path} -> ${to}`);
      }
    }
    expect(oneWay).toEqual([]);
  });

  test('structured data parses', () => {
    const blocks = pages.flatMap((page) =>
      [...page.html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map((match) => match[1] ?? ''),
    );
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks)
      expect((JSON.parse(block) as Record<string, unknown>)['@context']).toBe('https://schema.org');
  });

  test('words are not fused where a line of the source ended', () => {
    const fused = pages.flatMap((page) =>
      [...page.html.matchAll(/[a-zñáéíóú.,](<(?:a|strong|em)[ >])(?!.*data-x)/g)].map(
        (match) => `${page.path}: ${page.html.slice(match.index - 15, match.index + 30)}`,
      ),
    );
    expect(fused).toEqual([]);
  });

  test('every page stays inside its size: 13,000 bytes brotli, 100,000 bytes plain', () => {
    const sizes = pages.map((page) => ({
      path: page.path,
      brotli: brotliCompressSync(page.html).length,
      plain: Buffer.byteLength(page.html),
    }));
    sizes.sort((a, b) => b.brotli - a.brotli);
    console.log('largest pages:', sizes.slice(0, 5));
    expect(sizes.filter((size) => size.brotli > 13_000 || size.plain > 100_000)).toEqual([]);
  });

  test('the search index exists for each language', () => {
    expect(existsSync(join(distFolder, 'pagefind/pagefind.js'))).toBe(true);
    const entry = JSON.parse(readFileSync(join(distFolder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages).sort()).toEqual(['en', 'es']);
  });

  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        // HTML allows an id to begin with a digit, as numbered headings do.
        'valid-id': ['error', { relaxed: true }],
        'no-inline-style': 'error',
        'void-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'tel-non-breaking': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const wrong: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html);
      for (const result of report.results)
        for (const message of result.messages)
          wrong.push(`${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
    expect(wrong).toEqual([]);
  });
});
