import type { DrawingName } from '../../schemas/drawings.ts';
import { agonists } from './agonists.ts';
import { callAndWrite } from './call-and-write.ts';
import { doseBuildsUp } from './dose-builds-up.ts';
import { firstCall } from './first-call.ts';
import { groupCircle } from './group-circle.ts';
import { howOpioidsAct } from './how-opioids-act.ts';
import { levelsOfCare } from './levels-of-care.ts';
import { naloxoneSpray } from './naloxone-spray.ts';
import { naltrexoneTime } from './naltrexone-time.ts';
import { notAlone } from './not-alone.ts';
import { painPills } from './pain-pills.ts';
import { pharmacyCounter } from './pharmacy-counter.ts';
import { pregnancyCare } from './pregnancy-care.ts';
import { recoveryPosition } from './recovery-position.ts';
import { rescueBreathing } from './rescue-breathing.ts';
import { safeStorage } from './safe-storage.ts';
import { shotOnTime } from './shot-on-time.ts';
import { steadyMedicine } from './steady-medicine.ts';
import { talkAtHome } from './talk-at-home.ts';
import { whoPays } from './who-pays.ts';
import { withdrawalPathway } from './withdrawal-pathway.ts';
import { withdrawalSigns } from './withdrawal-signs.ts';
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
  'steady-medicine': steadyMedicine,
  'dose-builds-up': doseBuildsUp,
  'withdrawal-signs': withdrawalSigns,
  'naltrexone-time': naltrexoneTime,
  'safe-storage': safeStorage,
  'talk-at-home': talkAtHome,
  'not-alone': notAlone,
  'call-and-write': callAndWrite,
  'group-circle': groupCircle,
  'pregnancy-care': pregnancyCare,
  'pain-pills': painPills,
  'pharmacy-counter': pharmacyCounter,
  'shot-on-time': shotOnTime,
};
