import { z } from 'astro/zod';
import { phone } from './primitives.ts';

/** Lines of the box "Your clinic", in their order on paper and on the page. */
export const clinicFields = ['name', 'phone', 'afterHours', 'askFor', 'address', 'hours', 'nextVisit'] as const;
export type ClinicField = (typeof clinicFields)[number];

/** Most characters of the clinic's own notice: five lines of small type. */
export const longestNotice = 450;

/** A clinic whose details are printed on every handout: `npm run handouts -- --clinic clinic.yaml`. */
export const clinic = z.strictObject({
  /** Name as patients know it. */
  name: z.string().min(1),
  /** Number that answers in opening hours. */
  phone,
  /** Number that answers at night and on weekends. */
  afterHours: phone,
  /** Street and town, on one line. */
  address: z.string().min(1),
  /** When the clinic is open; left out, the line stays empty for a pen. */
  hours: z.string().min(1).optional(),
  /** Person to ask for; left out, the line stays empty for a pen. */
  askFor: z.string().min(1).optional(),
  /** Text for the space of the clinic's own notices, such as help in other languages; left out, the space stays blank. */
  notice: z.string().min(1).max(longestNotice).optional(),
  /** Picture of at most 200,000 bytes, PNG, JPEG or SVG, beside this file; printed in the space for notices. */
  logo: z.string().min(1).optional(),
});
export type Clinic = z.infer<typeof clinic>;
