import { dangerIn } from './danger.ts';
import { fold, longestQuery } from './fold.ts';
import { sectionsFrom, smallSearchFrom } from './load.ts';
import { passagesFrom } from './passages.ts';
import type { Answers } from './rank.ts';
import { relatedTo } from './related.ts';
import { ResultList } from './result-list.ts';
import type { PassageOf } from './result-list.ts';
import { filled, said, told } from './told.ts';

/** Shortest time between a key and the search for it, in milliseconds; long enough not to flicker. */
const pause = 25;

/** Time without a key after which the reader is taken to be reading, in milliseconds. */
const rest = 700;

/** Fewest answers of the small index below which the full text is asked as well. */
const enough = 3;

/** Whether the reader has asked their browser to load as little as it can. */
const saveData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Wires the search page. The emergency box answers first, from what is typed alone. Then the small index answers;
 * passages of sections and the full text (Pagefind) are loaded only when they add something. The address carries the
 * query; nothing else leaves or stays.
 */
export function startSearch(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const field = document.querySelector<HTMLInputElement>('#query');
  const status = document.querySelector('#search-status');
  const box = document.querySelector<HTMLElement>('[data-search-state]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!form || !field || !status || !box || !list)
    throw new Error('the search page lacks its form, field, status, box or list');
  const labels = form.dataset;
  const results = new ResultList(list, labels);
  const load = smallSearchFrom(labels['small'] ?? '');
  const loadSections = sectionsFrom(labels['sections'] ?? '');
  let passageOf: PassageOf | null = null;

  const emergencies = [...document.querySelectorAll<HTMLElement>('[data-search-emergency]')];
  const showDanger = (query: string): void => {
    const signs = dangerIn(query);
    for (const emergency of emergencies) {
      const shown = emergency.dataset['searchEmergency'] === signs?.danger;
      emergency.hidden = !shown;
      emergency.classList.toggle('small', shown && signs?.size === 'small');
    }
  };
  const numbersShown = (): string[] =>
    emergencies
      .filter((emergency) => !emergency.hidden)
      .flatMap((emergency) => [...emergency.querySelectorAll('a')].map((link) => link.href.replace(/\D/g, '')));

  /** Puts the query into the address, so that it can be linked to, and found again by going back. */
  const carry = (): void => {
    const address = new URL(location.href);
    const query = field.value.trim();
    if (query === (address.searchParams.get('q') ?? '')) return;
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, longestQuery));
    history.replaceState(history.state, '', address);
  };

  let turn = 0;
  let reading: ReturnType<typeof setTimeout> | undefined;

  /** Passages of sections are loaded once, and only when one of them says more than what is shown. */
  const deepen = async (stamp: string, own: number): Promise<void> => {
    if (passageOf !== null || !results.waits || saveData()) return;
    const leads = await loadSections(stamp);
    passageOf = ({ position, section }) => leads[position]?.[section] || undefined;
    if (own === turn) results.deepen(passageOf);
  };

  const askFullText = async (query: string, answers: Answers, own: number): Promise<void> => {
    const passages = await passagesFrom(labels['index'] ?? '', query, answers);
    if (own !== turn) return;
    results.add(passages);
    status.textContent = told(labels, query, answers, answers.pages.length + passages.length);
  };

  const run = async (): Promise<void> => {
    const query = field.value.trim();
    turn += 1;
    const own = turn;
    clearTimeout(reading);
    const state = (value: 'idle' | 'loading' | 'done'): void => {
      box.dataset['searchState'] = value;
      box.dataset['searchQuery'] = query;
    };
    showDanger(query);
    reading = setTimeout(carry, rest);
    if (fold(query) === '') {
      results.clear();
      status.textContent = query === '' ? '' : filled(labels['none'], { query: said(query) });
      return state(query === '' ? 'idle' : 'done');
    }
    state('loading');
    if (list.childElementCount === 0) status.textContent = labels['searching'] ?? '';
    try {
      const search = await load();
      if (own !== turn) return;
      const answers = search.search(query);
      results.show(answers, relatedTo(answers, search.index, numbersShown()), passageOf);
      status.textContent = told(labels, query, answers, answers.pages.length);
      if (answers.pages.length < enough && fold(query).length >= 3)
        // Without the full text, as on a bad line, what the small index knows still stands.
        await askFullText(query, answers, own).catch((cause: unknown) => {
          if (answers.pages.length === 0) throw cause;
          console.warn(cause);
        });
      if (own !== turn) return;
      reading = setTimeout(() => {
        carry();
        deepen(search.index.stamp, own).catch((cause: unknown) => console.warn(cause));
      }, rest);
    } catch (cause) {
      if (own !== turn) return;
      results.clear();
      status.textContent = labels['failed'] ?? '';
      console.warn(cause);
    }
    state('done');
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    clearTimeout(timer);
    void run();
    // Asked for nothing, on purpose: that is told, unlike a field that has only been emptied.
    if (field.value.trim() === '') status.textContent = labels['empty'] ?? '';
  };
  field.addEventListener('focus', () => void load().catch((cause: unknown) => console.warn(cause)), { once: true });
  field.addEventListener('input', () => {
    // Danger is shown at once, not after the pause.
    showDanger(field.value);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    carry();
    ask();
  });
  list.addEventListener('click', carry);
  results.listen(form, field);
  const asked = new URL(location.href).searchParams.get('q');
  if (asked !== null) {
    field.value = asked.slice(0, longestQuery);
    ask();
  }
}
