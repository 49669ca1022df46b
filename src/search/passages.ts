import type { Answers } from './rank.ts';

/** What Pagefind's own script offers, as far as it is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Set by public/load-pagefind.js, which runs before this script. */
declare const loadPagefind: (address: string) => Promise<Pagefind>;

/** A passage of the full text. */
export interface Passage {
  title: string;
  href: string;
  /** Words of the passage; those that were found are marked. */
  parts: { text: string; marked: boolean }[];
}

/** Most passages that are shown. */
const mostPassages = 8;

/** Pagefind's excerpt as plain parts: nothing in it is ever read as markup. */
export function partsOf(excerpt: string): Passage['parts'] {
  const plain = (text: string): string =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      return { text: plain(part.replace(/<\/?mark>/g, '')), marked };
    });
}

let loading: Promise<Pagefind> | undefined;

/**
 * Looks in the full text for what the small index had little to say of. Words that were put right are looked
 * for as they were read. A browser without WebAssembly gets none.
 * @param folder address of Pagefind's files
 * @param answers what the small index gave; its pages are not given again
 */
export async function passagesFrom(folder: string, query: string, answers: Answers): Promise<Passage[]> {
  if (typeof WebAssembly === 'undefined') return [];
  loading ??= loadPagefind(`${folder}pagefind.js`).then(async (pagefind) => {
    await pagefind.options({ ranking: { metaWeights: { title: 6, aliases: 5, summary: 2 } } });
    return pagefind;
  });
  const pagefind = await loading.catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  const read = answers.understanding.parts.map((part) => part.words[0] ?? part.typed).join(' ');
  const { results } = await pagefind.search(read === '' ? query : read);
  const pages = await Promise.all(results.slice(0, mostPassages + answers.pages.length).map((result) => result.data()));
  const given = new Set(answers.pages.map(({ page }) => page.u));
  return pages
    .filter((page) => !given.has(page.url))
    .slice(0, mostPassages)
    .map((page) => {
      const part = page.sub_results.find((item) => item.url.includes('#')) ?? null;
      return {
        title: page.meta['title'] ?? page.url,
        href: part?.url ?? page.url,
        parts: partsOf(part?.excerpt ?? page.excerpt),
      };
    });
}
