/**
 * Turns the `main` elements of built pages into plain Markdown: headings, paragraphs, lists and tables, every component
 * flattened to its words. It runs inside a browser, which reads HTML better than any pattern, so it may use
 * nothing from outside itself.
 * @param mains HTML of the elements; what Pagefind is told to leave out is left out here too
 */
export function markdownOf(mains: readonly string[]): string[] {
  /** Every sign that could mean something in Markdown is escaped: what is left is words. */
  const words = (node: Node): string => {
    const text: string[] = [];
    const walk = (item: Node): void => {
      if (item.nodeType === Node.TEXT_NODE) text.push(item.textContent ?? '');
      else if (item instanceof Element && !item.matches(left)) {
        item.childNodes.forEach(walk);
        if (item.matches('br, td, th')) text.push(' ');
      }
    };
    walk(node);
    return text
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, '\\$&');
  };
  const left = '[data-pagefind-ignore], [hidden], nav, form, svg, script, style, template';
  const blocks =
    'h1, h2, h3, h4, h5, h6, p, ul, ol, dl, table, div, section, aside, figure, details, blockquote, article';

  const list = (element: Element, indent: string): string[] =>
    [...element.children].flatMap((item) => {
      if (item.matches(left)) return [];
      const inner = [...item.children].filter((child) => child.matches('ul, ol'));
      const own = item.cloneNode(true) as Element;
      own.querySelectorAll('ul, ol').forEach((child) => child.remove());
      return [`${indent}- ${words(own)}`, ...inner.flatMap((child) => list(child, `${indent}  `))];
    });

  const table = (element: HTMLTableElement): string[] => {
    const rows = [...element.rows].map((row) => `| ${[...row.cells].map(words).join(' | ')} |`);
    const cells = element.rows[0]?.cells.length ?? 0;
    const caption = element.caption ? [words(element.caption), ''] : [];
    return [...caption, ...rows.slice(0, 1), `|${' --- |'.repeat(cells)}`, ...rows.slice(1)];
  };

  const block = (element: Element): string[] => {
    if (element.matches(left)) return [];
    // The title is the page's own, in the frontmatter.
    if (element.matches('h1')) return [];
    if (element.matches('h2, h3, h4, h5, h6'))
      return [`${'#'.repeat(Number(element.tagName[1]))} ${words(element)}`, ''];
    if (element.matches('ul, ol')) return [...list(element, ''), ''];
    if (element instanceof HTMLTableElement) return [...table(element), ''];
    if (element.matches('dl'))
      return [
        ...[...element.querySelectorAll('dt, dd')].map((item) =>
          item.matches('dt') ? `- ${words(item)}` : `  - ${words(item)}`,
        ),
        '',
      ];
    if (element.matches('p') || !element.querySelector(blocks)) {
      const text = words(element);
      return text === '' ? [] : [text, ''];
    }
    return [...element.childNodes].flatMap((child) => {
      if (child instanceof Element) return block(child);
      const text = words(child);
      return text === '' ? [] : [text, ''];
    });
  };

  return mains.map((html) => {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    return main ? block(main).join('\n') : '';
  });
}
