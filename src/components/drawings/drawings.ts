import type { DrawingName } from '../../schemas/drawings.ts';
import Agonists from './Agonists.astro';
import FirstCall from './FirstCall.astro';
import HowOpioidsAct from './HowOpioidsAct.astro';
import LevelsOfCare from './LevelsOfCare.astro';
import NaloxoneSpray from './NaloxoneSpray.astro';
import RecoveryPosition from './RecoveryPosition.astro';
import RescueBreathing from './RescueBreathing.astro';
import WhoPays from './WhoPays.astro';
import WithdrawalPathway from './WithdrawalPathway.astro';

/** The component that draws each named drawing. */
export const drawings = {
  'how-opioids-act': HowOpioidsAct,
  agonists: Agonists,
  'withdrawal-pathway': WithdrawalPathway,
  'naloxone-spray': NaloxoneSpray,
  'rescue-breathing': RescueBreathing,
  'recovery-position': RecoveryPosition,
  'levels-of-care': LevelsOfCare,
  'first-call': FirstCall,
  'who-pays': WhoPays,
} satisfies Record<DrawingName, unknown>;
