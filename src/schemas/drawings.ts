/** Drawings that a body may show with `<Drawing name="…" />`; the pictures are in src/model/drawings. */
export const drawingNames = [
  'how-opioids-act',
  'agonists',
  'withdrawal-pathway',
  'naloxone-spray',
  'rescue-breathing',
  'recovery-position',
  'levels-of-care',
  'first-call',
  'who-pays',
] as const;
export type DrawingName = (typeof drawingNames)[number];
