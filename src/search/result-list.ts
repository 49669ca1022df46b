import type { Passage } from './passages.ts';
import type { Answer, Answers } from './rank.ts';
import type { Related } from './related.ts';
import type { IndexedHelpline, IndexedSheet, IndexedTerm } from './small-index.ts';

/** Makes an element with a class and content; text is always text. */
function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

const digits = (number: string): string => number.replace(/[^+\d]/g, '');

/**
 * A link that dials a number or begins a message to it.
 * @param label with a place for the number, which stays on one line
 */
function dialing(label: string, number: string, scheme: 'tel' | 'sms'): HTMLAnchorElement {
  const [before = '', after = ''] = label.split('{number}');
  const link = made('a', '', before, made('span', 'number', number), after);
  link.href = `${scheme}:${digits(number)}`;
  return link;
}

/** Results from the first that are worth loading the passages of sections for. */
const mostLookedAt = 5;

/** Gives the passage of a section, or undefined when there is none. */
export type PassageOf = (answer: Answer) => string | undefined;

/** The list of results: draws answers, and moves through them by keyboard. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #words: DOMStringMap;
  /** Passages on the screen that the passage of a section may take the place of. */
  #waiting: { answer: Answer; text: HTMLElement }[] = [];
  /** Results that most readers look at. */
  #first: readonly Answer[] = [];

  /** @param words labels of the search page, by name */
  constructor(list: HTMLElement, words: DOMStringMap) {
    this.#list = list;
    this.#words = words;
  }

  clear(): void {
    this.#waiting = [];
    this.#list.replaceChildren();
  }

  /**
   * Draws answers.
   * @param related what is offered beside each page
   * @param passageOf null while passages of sections are still to come
   */
  show(answers: Answers, related: readonly Related[], passageOf: PassageOf | null): void {
    this.#waiting = [];
    this.#first = answers.pages.slice(0, mostLookedAt);
    this.#list.replaceChildren(
      ...answers.helplines.map((line) => this.#helpline(line)),
      ...answers.terms.map((term) => this.#term(term)),
      ...answers.pages.map((answer, place) => this.#page(answer, related[place], passageOf)),
    );
  }

  /** Whether a passage of a section would say more than what the first results show. */
  get waits(): boolean {
    return this.#waiting.some(({ answer }) => this.#first.includes(answer));
  }

  /** Puts passages of sections in the place of what is shown, where they need no more room: no link may move. */
  deepen(passageOf: PassageOf): void {
    for (const { answer, text } of this.#waiting) {
      const passage = passageOf(answer);
      if (passage === undefined) continue;
      const before = text.textContent;
      const room = text.offsetHeight;
      text.textContent = passage;
      if (text.offsetHeight > room) text.textContent = before;
    }
    this.#waiting = [];
  }

  /** Adds passages of the full text after what is shown. */
  add(passages: readonly Passage[]): void {
    this.#list.append(
      ...passages.map((passage) =>
        made(
          'li',
          '',
          this.#link(passage.title, passage.href),
          made('p', '', ...passage.parts.map((part) => (part.marked ? made('mark', '', part.text) : part.text))),
        ),
      ),
    );
  }

  /** Arrow keys go through the results, Escape back to the field, Enter opens. */
  listen(form: HTMLElement, field: HTMLInputElement): void {
    const move = (event: KeyboardEvent): void => {
      const links = [...this.#list.querySelectorAll<HTMLAnchorElement>('[data-search-result]')];
      // From a link beside a result, the way goes on from that result.
      const own = document.activeElement?.closest('li')?.querySelector<HTMLAnchorElement>('[data-search-result]');
      const at = own ? Math.max(links.indexOf(document.activeElement as HTMLAnchorElement), links.indexOf(own)) : -1;
      if (event.key === 'Escape') {
        field.focus();
        field.select();
      } else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
      else if (event.key === 'ArrowUp') {
        if (at <= 0) field.focus();
        else links[at - 1]?.focus();
      } else return;
      event.preventDefault();
    };
    form.addEventListener('keydown', move);
    this.#list.addEventListener('keydown', move);
  }

  #link(text: string, href: string): HTMLAnchorElement {
    const link = made('a', '', text);
    link.href = href;
    link.dataset['searchResult'] = '';
    return link;
  }

  #page(answer: Answer, related: Related | undefined, passageOf: PassageOf | null): HTMLLIElement {
    const { page, href, heading, passage, sectionSaysMore } = answer;
    const title = this.#link(page.t, href);
    const about = made('p', 'small', [page.a, heading].filter((item) => item !== null).join(' · '));
    const text = made('p', '', (sectionSaysMore ? passageOf?.(answer) : undefined) ?? passage);
    if (page.l !== '') {
      about.append(` · ${this.#words['foreign'] ?? ''}`);
      for (const element of [title, text]) element.lang = page.l;
      title.hreflang = page.l;
    }
    if (sectionSaysMore && passageOf === null) {
      text.className = 'room';
      this.#waiting.push({ answer, text });
    }
    return made('li', '', title, about, text, ...this.#beside(related));
  }

  /** Helplines and the sheet that go with a result. They are no results, so arrow keys pass them by. */
  #beside(related: Related | undefined): HTMLElement[] {
    if (!related) return [];
    const lines = related.helplines.flatMap((line) =>
      this.#ways(line)
        .slice(0, 1)
        .map((link) => {
          link.prepend(`${line.name}: `);
          return link;
        }),
    );
    return [...lines, ...(related.sheet ? [this.#sheet(related.sheet)] : [])].map((link) => made('p', 'beside', link));
  }

  #sheet({ title, u, l }: IndexedSheet): HTMLAnchorElement {
    const name = made('span', '', title);
    const link = made('a', '', this.#words['sheet'] ?? '', ' ', name);
    link.href = u;
    if (l !== '') {
      name.lang = l;
      link.hreflang = l;
      link.append(` (${this.#words['foreign'] ?? ''})`);
    }
    return link;
  }

  #term({ term, meaning, u }: IndexedTerm): HTMLLIElement {
    return made(
      'li',
      'direct',
      this.#link(term, u),
      made('p', 'small', this.#words['glossary'] ?? ''),
      made('p', '', meaning),
    );
  }

  #helpline(line: IndexedHelpline): HTMLLIElement {
    const ways = made('p', 'ways');
    for (const link of this.#ways(line)) {
      link.className = 'button';
      link.dataset['searchResult'] = '';
      ways.append(link, ' ');
    }
    if (ways.childElementCount === 0 && line.site) ways.append(this.#link(new URL(line.site).host, line.site));
    return made('li', 'direct', made('strong', '', line.name), ways, made('p', 'small', line.hours));
  }

  /** Links that reach a helpline, by voice first. */
  #ways({ phone, text, word }: IndexedHelpline): HTMLAnchorElement[] {
    const label = (key: string): string => (this.#words[key] ?? '').replace('{word}', word ?? '');
    return [
      ...(phone === null ? [] : [dialing(label('call'), phone, 'tel')]),
      ...(text === null ? [] : [dialing(label(word === null ? 'textTo' : 'textWord'), text, 'sms')]),
    ];
  }
}
