/** Drawings that a body may show with `<Drawing name="…" />`; each is a component in src/components/drawings. */
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
