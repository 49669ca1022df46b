import { tells } from './page-words.ts';
import type { PagePhrase, PageWords } from './page-words.ts';
import { rarity } from './score.ts';
import type { WantedPart } from './score.ts';

/** Finds the few phrases that have anything of a query among the thousands that pages have. */
export class PhraseFinder {
  readonly #pages: readonly PageWords[];
  readonly #phrases: { page: PageWords; phrase: PagePhrase }[] = [];
  /** Positions of the phrases that have a root, in order of their pages. */
  readonly #byRoot = new Map<string, number[]>();
  readonly #rarities = new Map<string, number>();

  constructor(pages: readonly PageWords[]) {
    this.#pages = pages;
    for (const page of pages)
      for (const phrase of page.phrases) {
        const position = this.#phrases.push({ page, phrase }) - 1;
        for (const root of phrase.roots) {
          const positions = this.#byRoot.get(root);
          if (positions) positions.push(position);
          else this.#byRoot.set(root, [position]);
        }
      }
  }

  /** Phrases that may hold any of the parts, by page. */
  find(parts: readonly WantedPart[]): Map<PageWords, PagePhrase[]> {
    const positions = new Set(parts.flatMap((part) => this.#positionsOf(part)));
    const found = new Map<PageWords, PagePhrase[]>();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const item = this.#phrases[position];
      if (!item) continue;
      const phrases = found.get(item.page);
      if (phrases) phrases.push(item.phrase);
      else found.set(item.page, [item.phrase]);
    }
    return found;
  }

  /** How rare a root is among pages. */
  rarityOf(root: string): number {
    const known = this.#rarities.get(root);
    if (known !== undefined) return known;
    const pages = new Set<PageWords>();
    for (const position of this.#byRoot.get(root) ?? []) {
      const item = this.#phrases[position];
      if (item && tells(item.phrase)) pages.add(item.page);
    }
    const rare = rarity(this.#pages.length, pages.size);
    this.#rarities.set(root, rare);
    return rare;
  }

  #positionsOf({ typed, others, unfinished }: WantedPart): number[] {
    const found = [typed, ...others].flatMap((roots) => this.#fewest(roots));
    const [beginning] = typed;
    if (unfinished && beginning !== undefined)
      for (const [root, positions] of this.#byRoot) if (root.startsWith(beginning)) found.push(...positions);
    return found;
  }

  /** A phrase must have all roots, so those that have the rarest of them are enough to look at. */
  #fewest(roots: readonly string[]): readonly number[] {
    const lists = roots.map((root) => this.#byRoot.get(root) ?? []);
    return lists.reduce<readonly number[]>(
      (least, list, index) => (index === 0 || list.length < least.length ? list : least),
      [],
    );
  }
}
