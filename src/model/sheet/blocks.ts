import type { DrawingName } from '../../schemas/drawings.ts';

/** A run of text in a sentence. */
export type Inline =
  | { kind: 'text'; text: string; strong: boolean }
  /** A number to call or text, never broken over two lines. */
  | { kind: 'number'; text: string; href: string }
  /** A page of the guide or an address outside; only the words are seen on paper. */
  | { kind: 'link'; text: string; href: string };

/** A drawing with its words. */
export interface DrawingBlock {
  kind: 'drawing';
  name: DrawingName;
  title: string;
  /** What stands at each number, in order. */
  parts: string[];
}

/** A drawing beside the steps. Its words are its alternative text, because the step says them. */
export interface StepPicture {
  name: DrawingName;
  /** "Step 3: How to give naloxone spray". */
  caption: string;
  alt: string;
}

/** A service to call, in as few words as a sheet has room for. */
export interface NumberToCall {
  name: string;
  /** How to reach it: "Call or text", the number, and the address that dials it. */
  ways: { label: string; number: string; href: string }[];
  /** Hours and whom it is for, in whole sentences; hours and languages on a card. */
  about: string;
}

/** One part of a sheet. Both the page and the paper are drawn from these, so both say the same. */
export type Block =
  | { kind: 'heading'; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; numbered: boolean; items: Inline[][] }
  | { kind: 'steps'; items: Inline[][]; pictures: StepPicture[] }
  | { kind: 'signs'; title: string; items: Inline[][] }
  | { kind: 'callout'; tone: 'emergency' | 'warning' | 'note'; title: string; blocks: Block[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'fill-in'; lines: string[] }
  | { kind: 'numbers'; numbers: NumberToCall[] }
  | DrawingBlock;

/** Components that the body of a handout may use; src/handouts/README.md shows each. */
export const sheetComponents = [
  'Callout',
  'Cite',
  'Drawing',
  'Fact',
  'FillIn',
  'Helpline',
  'Numbers',
  'Said',
  'SayBack',
  'Signs',
  'Steps',
] as const;
