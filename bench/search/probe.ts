/** How a page is searched: where to type, what to press first, and how it shows that it has answered. */
export interface Surface {
  field: string;
  /** Button that opens the search. */
  button: string | null;
  /** The guide tells in attributes; Pagefind's interface, which Starlight has too, by what it draws. */
  kind: 'guide' | 'pagefind';
}

/** What stands in the page. */
export interface Probe {
  /**
   * Milliseconds from asking for the page to the first result of the first query; without a first query, to there being
   * something to type in.
   */
  first: Promise<number>;
  /**
   * Types a query letter by letter.
   * @param pause milliseconds between two letters
   * @returns milliseconds from the last letter to the first result, and the paths of all results
   */
  ask(query: string, pause: number): Promise<{ milliseconds: number; paths: string[] }>;
}

/**
 * Puts itself into a page before its own scripts, and takes the time inside the page. It runs in the browser, so it
 * uses nothing from outside itself.
 */
export function installProbe({ surface, query }: { surface: Surface; query: string | null }): void {
  const { field, button, kind } = surface;
  const until = (happened: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      if (happened()) return resolve();
      const watch = new MutationObserver(() => {
        if (!happened()) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const state = (): DOMStringMap => document.querySelector<HTMLElement>('[data-search-state]')?.dataset ?? {};
  const results = (): Element[] => [...document.querySelectorAll('.pagefind-ui__result')];

  const answered = (asked: string): boolean => {
    if (kind === 'guide') return state()['searchState'] === 'done' && state()['searchQuery'] === asked;
    const said = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
    // The list is there only once the search is over; its first entry is a placeholder until its text has come.
    if (!said.includes(asked) || !document.querySelector('.pagefind-ui__results')) return false;
    const first = results()[0];
    return first === undefined || first.querySelector('a') !== null;
  };
  const empty = (): boolean =>
    kind === 'guide' ? state()['searchState'] === 'idle' : !document.querySelector('.pagefind-ui__results-area');
  const links = (): HTMLAnchorElement[] =>
    kind === 'guide'
      ? [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] [data-search-result]')]
      : results().flatMap((result) => result.querySelector('a') ?? []);

  const type = (text: string): void => {
    const input = document.querySelector<HTMLInputElement>(field);
    if (!input) throw new Error(`no search field ${field}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const begin = async (): Promise<number> => {
    if (button !== null) {
      await until(() => document.querySelector(`${button}:not([disabled])`) !== null);
      document.querySelector<HTMLElement>(button)?.click();
    }
    await until(() => document.querySelector(field) !== null);
    if (query !== null) {
      // The guide's search page takes its first query from its address, as every search box of the guide sends it.
      if (kind === 'pagefind') type(query);
      await until(() => answered(query));
    }
    return performance.now();
  };

  const probe: Probe = {
    first: begin(),
    async ask(text, pause) {
      type('');
      await until(empty);
      for (let length = 1; length < text.length; length += 1) {
        type(text.slice(0, length));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      const start = performance.now();
      type(text);
      await until(() => answered(text));
      const milliseconds = performance.now() - start;
      if (kind === 'pagefind') await until(() => results().every((result) => result.querySelector('a') !== null));
      return { milliseconds, paths: links().map((link) => link.pathname) };
    },
  };
  Object.assign(globalThis, { probe });
}
