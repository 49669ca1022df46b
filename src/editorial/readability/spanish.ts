import type { Counts } from './text.ts';

/**
 * Syllables of a Spanish word by the rules of spelling: each run of vowels is one, but two open vowels
 * (a, e, o) or a stressed í or ú beside another vowel are two.
 */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const runs = plain.match(/[aeiouáéíóúü]+(?:h(?=[aeiouáéíóú])[aeiouáéíóúü]+)*/g) ?? [];
  const inRun = (run: string): number => {
    const vowels = [...run.replaceAll('h', '')];
    return vowels.reduce((sum, vowel, index) => {
      const before = vowels[index - 1];
      if (before === undefined) return 1;
      const open = /[aeoáéó]/;
      return sum + ((open.test(vowel) && open.test(before)) || /[íú]/.test(vowel) || /[íú]/.test(before) ? 1 : 0);
    }, 0);
  };
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + inRun(run), 0),
  );
}

/** INFLESZ score: 206.835 − 62.3 × syllables per word − words per sentence (Barrio-Cantalejo and others, 2008). */
export const inflesz = ({ words, sentences, syllables }: Counts): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences;

/** Fernández-Huerta score: 206.84 − 60 × syllables per word − 1.02 × words per sentence (1959). */
export const fernandezHuerta = ({ words, sentences, syllables }: Counts): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
