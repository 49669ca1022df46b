import { afterAll, beforeAll, expect, test } from 'vitest';
import { markdownOf } from '../bench/search/markdown.ts';
import { RealBrowser } from './real-browser.ts';

const browser = new RealBrowser();
beforeAll(() => browser.start());
afterAll(() => browser.stop());

test.each([
  [
    'headings and paragraphs',
    '<h1>T</h1><h2 id="a">Is it <em>safe</em>?</h2><p>Call <a href="/x">now</a>.</p>',
    '## Is it safe\\?\n\nCall now\\.\n',
  ],
  [
    'what Pagefind leaves out',
    '<p>Yes<sup data-pagefind-ignore>1</sup></p><nav><p>Home</p></nav><svg><text>2</text></svg>',
    'Yes\n',
  ],
  ['lists in lists', '<ul><li>one<ul><li>two</li></ul></li><li># three</li></ul>', '- one\n  - two\n- \\# three\n'],
  ['facts', '<dl><div><dt>Schedule</dt><dd>II</dd></div></dl>', '- Schedule\n  - II\n'],
  [
    'tables',
    '<table><caption>Times</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>',
    'Times\n\n| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n',
  ],
  [
    'components',
    '<div class="callout"><p class="callout-title">Act</p>Wait <b>here</b></div>',
    'Act\n\nWait\n\nhere\n',
  ],
])('%s become plain Markdown', async (_name, html, markdown) => {
  const { page } = await browser.open();
  expect(await page.evaluate(markdownOf, [`<main>${html}</main>`])).toEqual([markdown]);
  await page.close();
});
