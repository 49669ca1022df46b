import { expect, test } from 'vitest';
import { contextOf, frontmatter, guidePath, helpline, onPage, places } from '../fixture.ts';
import { telephone } from './telephone.ts';

test.each([
  ['a component', 'Call <Helpline id="us-911" />.\n', {}, []],
  ['911 in a body', 'First line.\nThen call 911.\n', {}, ['16:11']],
  ['911 on a page about the site', 'In an emergency call 911.\n', { subject: 'site' }, []],
  ['ten digits on a page about the site', 'Call 800-662-4357.\n', { subject: 'site' }, ['15:6']],
  ['a 911 operator', 'Tell the 911 operator about it.\n', {}, []],
  ['911 in a list', '- Call 911.\n- Stay.\n', {}, ['15:8']],
  ['988 and 211 in a body', 'Call 988 or **211**.\n', {}, ['15:6', '15:15']],
  ['911 in a heading', '## When should I call 911?\n', {}, []],
  ['911 in a link', '[What the 911 operator asks](/overdose/)\n', {}, []],
  ['911 in the title, summary and key points', '', { title: 'Call 911', keyPoints: '[{text: Call 911.}]' }, []],
  ['ten digits', 'Call 800-662-4357 now.\n', {}, ['15:6']],
  ['ten digits with brackets', 'Call (800) 662-4357 now.\n', {}, ['15:6']],
  ['ten digits with a one', 'Call 1-800-662-4357 now.\n', {}, ['15:6']],
  ['letters', 'Call 1-800-662-HELP or 800-GAMBLER.\n', {}, ['15:6', '15:24']],
  ['a texting code', 'Text HOME to 741741.\n', {}, ['15:14']],
  ['seven digits', 'Call 662-4357.\n', {}, ['15:6']],
  ['ten digits in the summary', '', { summary: 'Anyone can call 800-662-4357 by day or by night.' }, ['3:26']],
  ['ten digits in a key point', '', { keyPoints: '[{text: Call 800-662-4357.}]' }, ['13:25']],
  ['ten digits in an attribute', '<More title="Call 800-662-4357">\n\nText.\n\n</More>\n', {}, ['15:19']],
  ['law', 'See 42 CFR 8.12, section 988, Public Law 117-328 and 21 U.S.C. 911.\n', {}, []],
  ['figures', 'Of 911 people, 211 deaths in 1999-2003; $988, 211% and 10,911.\n', {}, []],
  ['codes of other kinds', 'Product 12496-1208-1, study NCT01234567, 100-200 mg.\n', {}, []],
] as [string, string, Record<string, string>, string[]][])('%s', (_name, body, change, expected) => {
  expect(onPage(telephone, body, change)).toEqual(expected);
});

test('the hint names the helpline that has the number', () => {
  const files = {
    [guidePath]: `${frontmatter()}Call 1-800-662-4357.\n`,
    'content/data/helplines.yaml': helpline('us-samhsa', '800-662-4357'),
  };
  expect(telephone.check(contextOf(files)).map((item) => item.hint)).toEqual(['write <Helpline id="us-samhsa" />']);
});

test('in a glossary', () => {
  const path = 'content/data/glossary.yaml';
  const term =
    '- {id: a, en: {term: a, say: null, meaning: b, forYou: Call 800-662-4357., alsoCalled: []}, page: null, sources: []}\n';
  expect(places(telephone, { [path]: term })).toEqual([`${path}:1:48`]);
});
