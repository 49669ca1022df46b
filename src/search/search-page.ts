import { dangerIn } from './danger.ts';
import { fold } from './fold.ts';
import { passagesFrom } from './passages.ts';
import { SmallSearch } from './rank.ts';
import type { Answers } from './rank.ts';
import { ResultList } from './result-list.ts';
import { isSmallIndex } from './small-index.ts';

/** Shortest time between a key and the search for it, in milliseconds; long enough not to flicker. */
const pause = 25;

/** Fewest answers of the small index below which the full text is asked as well. */
const enough = 3;

/**
 * Wires the search page. The emergency box answers first, from what is typed alone. Then the small index
 * answers; the full text (Pagefind) is loaded only when that has little to say. The address carries the query;
 * nothing else leaves or stays.
 */
export function startSearch(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const field = document.querySelector<HTMLInputElement>('#query');
  const status = document.querySelector('#search-status');
  const box = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !field || !status || !box || !list)
    throw new Error('the search page lacks its form, field, status, box or list');
  const words = form.dataset;
  const results = new ResultList(list, words);
  const fill = (key: string, values: Record<string, string | number>): string =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

  let loading: Promise<SmallSearch> | undefined;
  const load = (): Promise<SmallSearch> =>
    (loading ??= fetch(words['small'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`the small index answered ${response.status}`);
        return response.json() as Promise<unknown>;
      })
      .then((data) => {
        if (!isSmallIndex(data)) throw new Error('the small index is cut off or of another version');
        return new SmallSearch(data);
      }));

  const showDanger = (query: string): void => {
    const signs = dangerIn(query);
    for (const emergency of document.querySelectorAll<HTMLElement>('[data-search-emergency]')) {
      const shown = emergency.dataset['searchEmergency'] === signs?.danger;
      emergency.hidden = !shown;
      emergency.classList.toggle('small', shown && signs?.size === 'small');
    }
  };

  /** What the reader is told: how many, what was read as what, and what was left out. */
  const told = (query: string, answers: Answers, count: number): string => {
    const { corrections, didYouMean } = answers.understanding;
    const parts: string[] = [];
    if (corrections.length > 0)
      parts.push(fill('read', { words: corrections.map((item) => `“${item.read}”`).join(', ') }));
    if (didYouMean.length > 0) parts.push(fill('unsure', { words: didYouMean.map((item) => `“${item}”`).join(', ') }));
    if (count > 0 && answers.leftOut.length > 0)
      parts.push(fill('left', { words: answers.leftOut.map((item) => `“${item}”`).join(', ') }));
    parts.push(count === 0 ? fill('none', { query }) : fill(count === 1 ? 'one' : 'count', { query, count }));
    return parts.join(' ');
  };

  let turn = 0;
  const run = async (): Promise<void> => {
    const query = field.value.trim();
    turn += 1;
    const own = turn;
    const state = (value: 'idle' | 'loading' | 'done'): void => {
      box.dataset['searchState'] = value;
      box.dataset['searchQuery'] = query;
    };
    showDanger(query);
    if (fold(query) === '') {
      results.clear();
      status.textContent = query === '' ? '' : fill('none', { query: query.slice(0, 60) });
      return state(query === '' ? 'idle' : 'done');
    }
    state('loading');
    if (!loading) status.textContent = words['searching'] ?? '';
    try {
      const answers = (await load()).search(query);
      if (own !== turn) return;
      results.show(answers);
      status.textContent = told(query.slice(0, 60), answers, answers.pages.length);
      if (answers.pages.length < enough && fold(query).length >= 3) {
        // Without the full text, as on a bad line, what the small index knows still stands.
        const passages = await passagesFrom(words['index'] ?? '', query, answers).catch((cause: unknown) => {
          if (answers.pages.length === 0) throw cause;
          console.warn(cause);
          return [];
        });
        if (own !== turn) return;
        results.add(passages);
        status.textContent = told(query.slice(0, 60), answers, answers.pages.length + passages.length);
      }
    } catch (cause) {
      if (own !== turn) return;
      loading = undefined;
      results.clear();
      status.textContent = words['failed'] ?? '';
      console.warn(cause);
    }
    state('done');
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
  field.addEventListener('focus', () => void load().catch(() => (loading = undefined)), { once: true });
  field.addEventListener('input', () => {
    // Danger is shown at once, not after the pause.
    showDanger(field.value);
    soon();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    if (field.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', field.value.slice(0, 200));
    history.replaceState(null, '', address);
    clearTimeout(timer);
    void run();
  });
  results.listen(form, field);
  const asked = new URL(location.href).searchParams.get('q');
  if (asked !== null && asked !== '') {
    field.value = asked.slice(0, 200);
    void run();
  }
}
