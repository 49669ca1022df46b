/** What Pagefind's own script offers, as far as it is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>;
}

/** Set by public/load-pagefind.js, which runs before this script. */
declare const loadPagefind: (address: string) => Promise<Pagefind>;

const resultsShown = 12;

/**
 * Wires the search form: results follow what is typed, and `?q=` in the address is searched at once.
 * Understanding typos and everyday words belongs here, between the field and `pagefind.search`.
 */
export function startSearch(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const field = document.querySelector<HTMLInputElement>('#query');
  const status = document.querySelector('#search-status');
  const list = document.querySelector('#search-results');
  if (!form || !field || !status || !list) throw new Error('the search page lacks its form, field, status or list');
  const words = form.dataset;
  const fill = (text: string | undefined, query: string, count = 0): string =>
    (text ?? '').replace('{query}', query).replace('{count}', String(count));

  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> =>
    (loading ??= loadPagefind(`${words['index']}pagefind.js`).then(async (pagefind) => {
      await pagefind.options({ ranking: { metaWeights: { title: 6, aliases: 5, summary: 2 } } });
      return pagefind;
    }));

  let latest = 0;
  const run = async (): Promise<void> => {
    const query = field.value.trim();
    const turn = (latest += 1);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = words['searching'] ?? '';
    try {
      const { results } = await (await load()).search(query);
      const found = await Promise.all(results.slice(0, resultsShown).map((result) => result.data()));
      if (turn !== latest) return;
      list.replaceChildren(
        ...found.map((item) => {
          const entry = document.createElement('li');
          const link = document.createElement('a');
          link.href = item.url;
          link.textContent = item.meta['title'] ?? item.url;
          const passage = document.createElement('p');
          // The excerpt is our own built text with <mark> around the words found; Pagefind escapes the rest.
          passage.innerHTML = item.excerpt;
          entry.append(link, passage);
          return entry;
        }),
      );
      status.textContent =
        results.length === 0
          ? fill(words['none'], query)
          : fill(results.length === 1 ? words['one'] : words['count'], query, results.length);
    } catch (cause) {
      loading = undefined;
      status.textContent = words['failed'] ?? '';
      console.error(cause);
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', field.value);
    history.replaceState(null, '', address);
    clearTimeout(timer);
    void run();
  });
  const asked = new URL(location.href).searchParams.get('q');
  if (asked) {
    field.value = asked;
    void run();
  }
}
