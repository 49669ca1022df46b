/**
 * Text with its frequent words written as one character each, which compresses to a tenth less than the text
 * itself: half the size of the search index is short phrases made of the same three thousand words.
 *
 * The first line is the dictionary: words in order, each as a capital letter that says how many letters it shares
 * with the word before it (A none, B one …), and the rest of it. In the lines after it a character from
 * `firstWord` on is a word, and the space between it and a word that follows is left out.
 */
const capitalNext = 0x100;
const literalNext = 0x101;
const firstWord = 0x102;
/** Up to here a character takes two bytes in UTF-8. */
const lastWord = 0x7ff;
const isCode = (character: number): boolean => character >= capitalNext && character <= lastWord;

const tokens = /[\p{L}\p{M}\p{N}'’]+|[^\p{L}\p{M}\p{N}'’]+/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}'’]/u;
/** A digit or capital could not be told from the rest of the dictionary's line. */
const codable = /^\p{Ll}[\p{Ll}\p{M}'’]+$/u;
/** A word that stands less often costs more in the dictionary than it saves. */
const fewest = 4;
const mostShared = 25;

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
    part.replace(/./gsu, (char) => (isCode(char.charCodeAt(0)) ? String.fromCharCode(literalNext) + char : char));
  const coded = (part: string): string | undefined => {
    const word = part.toLowerCase();
    const code = codes.get(word);
    if (code === undefined || part === word) return code;
    return part === capitalized(word) ? String.fromCharCode(capitalNext) + code : undefined;
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
  const parts: string[] = [];
  /** Start of what is written as it is, up to the next word. */
  let literal = end + 1;
  for (let index = literal; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (!isCode(character)) continue;
    if (index > literal) parts.push(text.slice(literal, index));
    literal = index + 1;
    if (character === literalNext) {
      index += 1;
      continue;
    }
    const capital = character === capitalNext;
    if (capital) literal = (index += 1) + 1;
    const word = words[text.charCodeAt(index) - firstWord] ?? '';
    parts.push(capital ? capitalized(word) : word);
    if (wordAt(text, literal)) parts.push(' ');
  }
  parts.push(text.slice(literal));
  return parts.join('');
}

/** Whether the text goes on with a word at a place. */
function wordAt(text: string, place: number): boolean {
  const character = text.charCodeAt(place);
  if (isCode(character) && character !== literalNext) return true;
  return wordCharacter.test(text.charAt(character === literalNext ? place + 1 : place));
}
