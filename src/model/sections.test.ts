import { expect, test } from 'vitest';
import { parseBody } from '../corpus/mdx-body.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Helpline } from '../schemas/helpline.ts';
import { sectionsOf } from './sections.ts';

const named = {
  locale: 'en' as const,
  helplines: new Map([['us-988', { phone: '988', text: '988' } as Helpline]]),
  figures: new Map([['deaths', { shown: { en: '80,000', es: '80 000' } } as unknown as Figure]]),
  glossary: [{ id: 'tolerance', en: { term: 'tolerance' } } as never],
};
const leads = (body: string) => sectionsOf(parseBody(body), named).map(({ heading, lead }) => [heading, lead]);

test.each([
  [
    'citations fall away',
    '## How long?\n\nAbout a week.<Cite id="a" />\n\nThen more.',
    [['How long?', 'About a week.']],
  ],
  [
    'numbers, figures and terms are written out',
    '## Who?\n\nCall <Helpline id="us-988" />. In one year <Fact id="deaths" /> died. See <Term id="tolerance" /> and *[this](/a/)*.',
    [['Who?', 'Call 988. In one year 80,000 died. See tolerance and this.']],
  ],
  [
    'a paragraph that leads into a list says nothing alone',
    '## Is it harmless?\n\nNo. These kill:\n\n- one\n\nAfter the list.',
    [['Is it harmless?', '']],
  ],
  [
    'a list or a callout begins with its first item',
    '## One\n\n- first\n- second\n\n## Two\n\n<Callout kind="warning" title="T">\n\nInside.\n\n</Callout>',
    [
      ['One', 'first'],
      ['Two', 'Inside.'],
    ],
  ],
  [
    'text before the first heading and deeper headings are no sections',
    'Before.\n\n## A\n\n### B\n\nUnder.',
    [['A', 'Under.']],
  ],
  [
    'a section without a paragraph',
    '## A\n\n## B\n\nText.',
    [
      ['A', ''],
      ['B', 'Text.'],
    ],
  ],
])('%s', (_name, body, sections) => {
  expect(leads(body)).toEqual(sections);
});
