import type { Answer, Answers } from './rank.ts';
import type { Passage } from './passages.ts';
import type { IndexedHelpline, IndexedTerm } from './small-index.ts';

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

/** The list of results: draws answers, and moves through them by keyboard. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #words: DOMStringMap;

  /** @param words labels of the search page, by name */
  constructor(list: HTMLElement, words: DOMStringMap) {
    this.#list = list;
    this.#words = words;
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  show(answers: Answers): void {
    this.#list.replaceChildren(
      ...answers.helplines.map((line) => this.#helpline(line)),
      ...answers.terms.map((term) => this.#term(term)),
      ...answers.pages.map((answer) => this.#page(answer)),
    );
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
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
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

  #page({ page, href, heading }: Answer): HTMLLIElement {
    const title = this.#link(page.t, href);
    if (page.l) {
      title.lang = page.l;
      title.hreflang = page.l;
    }
    const about = [page.a, heading, page.l ? this.#words['foreign'] : null].filter((item) => item !== null);
    const text = made('p', '', page.s);
    if (page.l) text.lang = page.l;
    return made('li', '', title, made('p', 'small', about.join(' · ')), text);
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

  #helpline({ name, phone, text, hours, site }: IndexedHelpline): HTMLLIElement {
    const ways = made('p', 'ways');
    const way = (label: string | undefined, number: string, scheme: string): void => {
      const link = made('a', 'button', (label ?? '').replace('{number}', number));
      link.href = `${scheme}:${digits(number)}`;
      link.dataset['searchResult'] = '';
      ways.append(link, ' ');
    };
    if (phone) way(this.#words['call'], phone, 'tel');
    if (text) way(this.#words['textTo'], text, 'sms');
    if (!phone && !text && site) ways.append(this.#link(new URL(site).host, site));
    return made('li', 'direct', made('strong', '', name), ways, made('p', 'small', hours));
  }
}
