import type { Helpline } from '../schemas/helpline.ts';
import type { Locale } from '../settings.ts';
import { fill } from '../ui/strings.ts';
import type { Strings } from '../ui/strings.ts';

/** Address that dials or texts a number. */
export const dialing = (number: string, way: 'tel' | 'sms'): string => `${way}:${number.replace(/[^+\d]/g, '')}`;

/** One way to reach a line, as a link that says so: "Text HOME to 741741". */
export interface HelplineWay {
  way: 'call' | 'text' | 'chat' | 'website';
  text: string;
  href: string;
}

/** The ways to reach a line, the quickest first. Sites show their whole address, so that paper has it too. */
export function helplineWays(line: Helpline, locale: Locale, words: Strings): HelplineWay[] {
  const { phone, text, textWord, chat, website } = line;
  const site = (way: 'chat' | 'website', address: string | null): HelplineWay[] =>
    address === null ? [] : [{ way, text: `${words[way]}: ${address.replace(/^https:\/\/|\/$/g, '')}`, href: address }];
  return [
    ...(phone === null
      ? []
      : [{ way: 'call' as const, text: fill(words.call, { number: phone }), href: dialing(phone, 'tel') }]),
    ...(text === null
      ? []
      : [
          {
            way: 'text' as const,
            text: textWord
              ? fill(words.textWord, { word: textWord[locale], number: text })
              : fill(words.textNumber, { number: text }),
            href: dialing(text, 'sms'),
          },
        ]),
    ...site('chat', chat),
    ...site('website', website),
  ];
}
