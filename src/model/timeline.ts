import type { Guide } from './guide.ts';
import { findPage } from './guide.ts';
import type { Locale } from '../settings.ts';
import type { Range } from '../schemas/primitives.ts';

/** One bar of the drawing: lengths in units of the drawing, times in hours and days from the last use. */
export interface TimelineBar {
  title: string;
  path: string;
  onsetHours: Range;
  peakHours: Range;
  endDays: Range;
  /** Left end of the bar: earliest first signs. */
  start: number;
  /** From earliest to latest worst time. */
  peakStart: number;
  peakEnd: number;
  /** Right end: latest day on which the worst is over. */
  end: number;
}

/** Width of the drawing in its own units and days it spans. */
export const timelineWidth = 320;

/**
 * Bars for the named opioids, on one scale.
 * @param ids opioid ids; one without withdrawal times is left out, since nothing can be drawn
 * @returns bars and the number of days the scale spans
 */
export function timeline(guide: Guide, ids: readonly string[], locale: Locale): { bars: TimelineBar[]; days: number } {
  const found = ids.flatMap((id) => {
    const page = findPage(guide, `opioids/${id}`, locale) ?? findPage(guide, `opioids/${id}`, 'en');
    const facts = page && 'facts' in page.original ? page.original.facts : null;
    if (!page || !facts || !('class' in facts)) return [];
    const { withdrawalOnsetHours: onset, withdrawalPeakHours: peak, withdrawalDays: end } = facts;
    return onset && peak && end ? [{ page, onset, peak, end }] : [];
  });
  const days = Math.max(1, ...found.map((item) => item.end.max));
  const x = (hours: number): number => Math.round((hours / (days * 24)) * timelineWidth * 10) / 10;
  const bars = found.map(({ page, onset, peak, end }) => ({
    title: page.words.title,
    path: page.path,
    onsetHours: onset,
    peakHours: peak,
    endDays: end,
    start: x(onset.min),
    peakStart: x(peak.min),
    peakEnd: x(peak.max),
    end: x(end.max * 24),
  }));
  return { bars, days };
}
