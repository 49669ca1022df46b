import { describe, expect, test } from 'vitest';
import { parseBody } from '../corpus/mdx-body.ts';
import { cites, isStatement, statementsIn } from './statements.ts';

describe('a statement of fact', () => {
  test.each([
    ['en', 'Naloxone works on fentanyl.', true],
    ['en', 'If your state allows it, the clinic may give more.', true],
    ['en', 'Not all of them do, so ask for it by name.', true],
    ['en', 'No one knows how much is in a pill.', true],
    ['en', 'Call first.', false],
    ['en', 'Don’t stop suddenly.', false],
    ['en', 'If you feel sick, tell the clinic.', false],
    ['en', 'At a clinic, name the drug you take.', false],
    ['en', 'In studies, fewer people died.', true],
    ['en', 'What does it cost?', false],
    ['es', 'La naloxona actúa contra el fentanilo.', true],
    ['es', 'Todavía no se sabe.', true],
    ['es', 'Llame primero.', false],
    ['es', 'No la deje de golpe.', false],
    ['es', 'Si se siente mal, avise a la clínica.', false],
    ['es', '¿Cuánto cuesta?', false],
  ] as const)('%s: %s', (locale, sentence, expected) => expect(isStatement(sentence, locale)).toBe(expected));
});

test('statements of paragraphs, lists and tables', () => {
  const body = parseBody(
    'It works. Call now.\n\n- One lasts long.\n- a test\n- Is it free?\n\n| a |\n| --- |\n| It is free. |\n',
  );
  expect(statementsIn(body, 'en')).toEqual(['It works.', 'One lasts long.', 'a', 'It is free.']);
});

test.each([
  ['One.<Cite id="a" />\n', true],
  ['- Two <Fact id="a" />.\n', true],
  ['<Helplines ids="a" />\n', true],
  ['Call <Helpline id="a" />.\n', false],
  ['Three.\n', false],
])('%j cites: %s', (body, expected) => expect(cites(parseBody(body))).toBe(expected));
