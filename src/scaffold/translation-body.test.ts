import { expect, test } from 'vitest';
import { parseBody } from '../corpus/mdx-body.ts';
import { bodyToTranslate } from './translation-body.ts';

const destination = (path: string) =>
  path === '/overdose/' ? { path: '/es/overdose/', translated: true } : { path, translated: false };
const ready = (text: string): string => bodyToTranslate(text, parseBody(text), destination);

test.each([
  ['a heading', '## What now?\n', '## TODO What now?\n'],
  ['a paragraph with its source', 'It ends.<Cite id="cdc" />\n', 'TODO It ends.<Cite id="cdc" />\n'],
  ['strong words', '**Wake them.** Shout.\n', 'TODO **Wake them.** Shout.\n'],
  ['letters beyond the first plane', '💊 a\n\n💊 b\n', 'TODO 💊 a\n\nTODO 💊 b\n'],
  ['a list', '1. One\n2. Two\n\n   More\n', '1. TODO One\n2. TODO Two\n\n   TODO More\n'],
  ['a table', '| a | b |\n| --- | --- |\n| 1 | |\n', '| TODO a | TODO b |\n| --- | --- |\n| TODO 1 | |\n'],
  [
    'a component with a title',
    '<Callout kind="tip" title="Now">\n\nCall.\n\n</Callout>\n',
    '<Callout kind="tip" title="TODO Now">\n\nTODO Call.\n\n</Callout>\n',
  ],
  [
    'a picture of people',
    '<People of="100" what="of them" groups="78: began | 3: left" cite="cdc" />\n',
    '<People of="100" what="TODO of them" groups="78: TODO began | 3: TODO left" cite="cdc" />\n',
  ],
  ['a component without words', '<Drawing name="agonists" />\n', '<Drawing name="agonists" />\n'],
  ['a link to a translated page', 'See [it](/overdose/).\n', 'TODO See [it](/es/overdose/).\n'],
  ['a link to its part', '[It](/overdose/#now)\n', 'TODO [It](/es/overdose/#now)\n'],
  [
    'a link to a page in English only',
    '[The **law**](/rights/) helps.\n',
    'TODO <EnglishLink to="/rights/">The **law**</EnglishLink> helps.\n',
  ],
  ['a link outside', '[CDC](https://www.cdc.gov/)\n', 'TODO [CDC](https://www.cdc.gov/)\n'],
  ['a picture', '![A spray](/spray.svg)\n', '![TODO A spray](/spray.svg)\n'],
])('%s', (_name, text, expected) => {
  expect(ready(text)).toBe(expected);
});
