import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src may import: folders of src, packages, `node:` for Node's own, `.` for files at the top of src. */
const allowed: Record<string, { folders: string[]; packages: string[] }> = {
  schemas: { folders: ['schemas', 'settings.ts'], packages: ['astro/zod'] },
  corpus: {
    folders: ['corpus', 'schemas', 'settings.ts'],
    packages: ['node:', 'satteri', 'astro/zod', 'yaml', 'fastest-levenshtein'],
  },
  model: { folders: ['model', 'corpus', 'schemas', 'ui', 'settings.ts'], packages: ['uqr'] },
  editorial: {
    folders: ['editorial', 'model', 'corpus', 'schemas', 'ui', 'settings.ts'],
    packages: ['node:', 'github-slugger', 'syllable', 'fastest-levenshtein', 'yaml', 'astro/zod'],
  },
  scaffold: {
    folders: ['scaffold', 'editorial', 'model', 'corpus', 'schemas', 'settings.ts'],
    packages: ['node:', 'typescript'],
  },
  search: { folders: ['search', 'model', 'schemas', 'ui', 'settings.ts'], packages: [] },
  handouts: {
    folders: ['handouts', 'model', 'corpus', 'schemas', 'ui', 'settings.ts'],
    packages: ['node:', '@myriaddreamin/typst-ts-node-compiler', 'sharp'],
  },
  ui: { folders: ['ui', 'model', 'schemas', 'settings.ts'], packages: [] },
  components: { folders: ['components', 'model', 'schemas', 'ui', 'styles', 'settings.ts'], packages: ['astro/'] },
  layouts: { folders: ['layouts', 'components', 'model', 'schemas', 'ui', 'styles', 'settings.ts'], packages: [] },
  integrations: {
    folders: ['integrations', 'corpus', 'model', 'editorial', 'search', 'handouts', 'schemas', 'ui', 'settings.ts'],
    packages: ['node:', 'astro', 'pagefind'],
  },
  pages: {
    folders: ['site.ts', 'layouts', 'components', 'model', 'search', 'schemas', 'ui', 'settings.ts'],
    packages: ['astro'],
  },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|astro)$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name) && name.includes(sep),
);

/** Imports of a file, as `src` paths or package names. */
function importsOf(name: string): string[] {
  const text = readFileSync(join('src', name), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\s[^'"]*?from '([^']+)'|^\s*import '([^']+)'/gm)].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    return target.startsWith('.') ? normalize(join(dirname(name), target)) : target;
  });
}

/** Whether a folder may import a target. */
function permitted(folder: string, target: string): boolean {
  const rule = allowed[folder];
  if (!rule) return false;
  const top = target.split(sep)[0] ?? '';
  if (rule.folders.includes(top)) return true;
  return rule.packages.some((item) =>
    item.endsWith(':') || item.endsWith('/') ? target.startsWith(item) : target === item,
  );
}

describe('boundaries', () => {
  test('every folder imports only what the layout of the house lets it', () => {
    const broken = files.flatMap((name) =>
      importsOf(name)
        .filter((target) => !permitted(name.split(sep)[0] ?? '', target))
        .map((target) => `${name} imports ${target}`),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(broken).toEqual([]);
  });

  test('the model has no clock and no chance in it', () => {
    const impure = files
      .filter((name) => /^(model|schemas)\//.test(name))
      .filter((name) =>
        /Date\.now|new Date\(\)|Math\.random|process\.env/.test(readFileSync(join('src', name), 'utf8')),
      );
    expect(impure).toEqual([]);
  });

  test('the rule itself refuses what it should', () => {
    expect(permitted('model', 'node:fs')).toBe(false);
    expect(permitted('schemas', 'corpus/corpus.ts')).toBe(false);
    expect(permitted('pages', 'editorial/check.ts')).toBe(false);
    expect(permitted('components', 'site.ts')).toBe(false);
    expect(permitted('integrations', 'editorial/check.ts')).toBe(true);
  });
});
