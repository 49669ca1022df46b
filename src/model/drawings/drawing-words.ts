import type { DrawingName } from '../../schemas/drawings.ts';
import type { Locale } from '../../settings.ts';
import { actionWords } from './action-words.ts';
import { diagramWords } from './diagram-words.ts';

/** What a drawing says: its title, and what stands at each number. The text says all that the picture shows. */
export interface DrawingWords {
  title: string;
  /** In order of the numbers in the picture. */
  parts: string[];
}

/** Words of every drawing, in each language. */
export const drawingWords: Record<DrawingName, Record<Locale, DrawingWords>> = { ...diagramWords, ...actionWords };
