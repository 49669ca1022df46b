/**
 * Text with its frequent words written as one character each, which compresses to a tenth less than the text
 * itself: half the size of the search index is short phrases made of the same three thousand words.
 *
 * The first line is the dictionary: words in order, each as a capital letter that says how many letters it shares
 * with the word before it (A none, B one …), and the rest of it. In the lines after it a character from
 * `firstWord` on is a word, and the space between it and a word that follows is left out.
 */
const capitalNext = '\u0100';
const literalNext = '\u0101';
const firstWord = 0x102;
/** Up to here a character takes two bytes in UTF-8. */
const lastWord = 0x7ff;
const isCode = (char: string): boolean => char >= capitalNext && char <= String.fromCharCode(lastWord);

const tokens = /[\p{L}\p{M}\p{N}'’]+|[^\p{L}\p{M}\p{N}'’]+/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}'’]/u;
/** A digit or capital could not be told from the rest of the dictionary's line. */
const codable = /^\p{Ll}[\p{Ll}\p{M}'’]+$/u;
/** A word that stands less often costs more in the dictionary than it saves. */
const fewest = 3;
const mostShared = 25;

/** Whether the text goes on with a word at a place. */
const wordAt = (text: string, index: number): boolean => {
  const char = text.charAt(index);
  return char === literalNext ? wordCharacter.test(text.charAt(index + 1)) : isCode(char) || wordCharacter.test(char);
};

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Writes a text in code. */
export function encodeWords(text: string): string {
  const parts = text.match(tokens) ?? [];
  const counts = new Map<string, number>();
  for (const part of parts) {
    const word = part.toLowerCase();
    if (codable.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const dictionary = [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, times], [b, others]) => others * b.length - times * a.length || (a < b ? -1 : 1))
    .slice(0, lastWord - firstWord + 1)
    .map(([word]) => word)
    .sort();
  const codes = new Map(dictionary.map((word, index) => [word, String.fromCharCode(firstWord + index)]));
  const literal = (part: string): string =>
    [...part].map((char) => (isCode(char) ? literalNext + char : char)).join('');
  const coded = (part: string): string | undefined => {
    const word = part.toLowerCase();
    const code = codes.get(word);
    if (code === undefined || part === word) return code;
    return part === capitalized(word) ? capitalNext + code : undefined;
  };
  let body = '';
  let afterCode = false;
  parts.forEach((part, index) => {
    const code = coded(part);
    const next = parts[index + 1];
    const implied = part === ' ' && afterCode && next !== undefined && wordCharacter.test(next);
    if (!implied) body += code ?? literal(part);
    afterCode = code !== undefined;
  });
  return `${frontCoded(dictionary)}\n${body}`;
}

function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** Reads what `encodeWords` wrote. A text that is cut off gives the beginning of the original. */
export function decodeWords(text: string): string {
  const end = text.indexOf('\n');
  const words: string[] = [];
  let before = '';
  for (const [, letter = 'A', rest = ''] of text.slice(0, end).matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, letter.charCodeAt(0) - 65) + rest;
    words.push(before);
  }
  let out = '';
  for (let index = end + 1; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (!isCode(char)) out += char;
    else if (char === literalNext) out += text.charAt((index += 1));
    else {
      const capital = char === capitalNext;
      const word = words[(capital ? text.charCodeAt((index += 1)) : char.charCodeAt(0)) - firstWord] ?? '';
      out += capital ? capitalized(word) : word;
      if (wordAt(text, index + 1)) out += ' ';
    }
  }
  return out;
}
