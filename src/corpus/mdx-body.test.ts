import { expect, test } from 'vitest';
import { attribute, idsOf, isComponent, MdxSyntaxError, parseBody, placeOf, textOf, visit } from './mdx-body.ts';
import type { BodyNode } from './mdx-body.ts';

const componentsIn = (body: string): BodyNode[] => {
  const found: BodyNode[] = [];
  visit(parseBody(body), (node) => isComponent(node) && found.push(node));
  return found;
};

test('components, their attributes and places', () => {
  const [cite, more] = componentsIn('One.<Cite id="a  b" />\n\n<More title="Why?">\n\nText.\n\n</More>\n');
  expect(cite && [cite.name, idsOf(cite), placeOf(cite)]).toEqual(['Cite', ['a', 'b'], { line: 1, column: 5 }]);
  expect(more && [more.name, attribute(more, 'title'), placeOf(more)]).toEqual([
    'More',
    'Why?',
    { line: 3, column: 1 },
  ]);
  expect(more && [attribute(more, 'none'), isComponent(more, 'Cite')]).toEqual([undefined, false]);
});

test('an attribute that is an expression is no text', () => {
  const [cite] = componentsIn('One.<Cite id={1 + 1} />\n');
  expect(cite && attribute(cite, 'id')).toBeUndefined();
});

test('text without citations and expressions', () => {
  expect(textOf(parseBody('Call **now**.<Cite id="a" /> {1 + 1}<Said>they say</Said>\n'))).toBe('Call now. they say');
});

test('parents come before children, with the way to them', () => {
  const ways: string[] = [];
  visit(parseBody('- a\n'), (node, ancestors) => ways.push([...ancestors, node].map((item) => item.type).join('>')));
  expect(ways).toEqual([
    'root',
    'root>list',
    'root>list>listItem',
    'root>list>listItem>paragraph',
    'root>list>listItem>paragraph>text',
  ]);
});

const place = (body: string): string => {
  try {
    parseBody(body);
    return 'no error';
  } catch (cause) {
    if (!(cause instanceof MdxSyntaxError)) throw cause;
    return `${cause.place.line}:${cause.place.column} ${cause.message}`;
  }
};

test.each([
  ['an unclosed tag', 'One.\n\n<More title="x">\n\nText.\n', /^3:1 /],
  ['a bare brace', 'One.\n\nTwo {.\n', /^\d+:\d+ /],
  ['a bare less-than sign', 'Less than <5.\n', /^1:\d+ /],
  ['quotes in quotes without end', `${'> '.repeat(3000)}x\n`, /^1:\d+ lists, quotes or tags stand more than 50 deep/],
  ['lists in lists without end', `${'- '.repeat(3000)}x\n`, /^1:\d+ lists, quotes or tags stand more than 50 deep/],
])('%s', (_name, body, expected) => expect(place(body)).toMatch(expected));
