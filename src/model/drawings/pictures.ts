import type { DrawingName } from '../../schemas/drawings.ts';
import { agonists } from './agonists.ts';
import { firstCall } from './first-call.ts';
import { howOpioidsAct } from './how-opioids-act.ts';
import { levelsOfCare } from './levels-of-care.ts';
import { naloxoneSpray } from './naloxone-spray.ts';
import { recoveryPosition } from './recovery-position.ts';
import { rescueBreathing } from './rescue-breathing.ts';
import { whoPays } from './who-pays.ts';
import { withdrawalPathway } from './withdrawal-pathway.ts';
import type { Picture } from './shapes.ts';

/** The picture of each named drawing. */
export const pictures: Record<DrawingName, Picture> = {
  'how-opioids-act': howOpioidsAct,
  agonists: agonists,
  'withdrawal-pathway': withdrawalPathway,
  'naloxone-spray': naloxoneSpray,
  'rescue-breathing': rescueBreathing,
  'recovery-position': recoveryPosition,
  'levels-of-care': levelsOfCare,
  'first-call': firstCall,
  'who-pays': whoPays,
};
