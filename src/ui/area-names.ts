import type { GuidePage } from '../model/guide.ts';
import { areaKinds } from '../schemas/kinds.ts';
import { areaLabel } from './areas.ts';
import type { Strings } from './strings.ts';
import { word } from './strings.ts';

/** Name of the area of a page as readers know it: "Medicines", "Your rights". */
export function areaNameOf(words: Strings, page: GuidePage): string {
  const kind = areaKinds.find((item) => item === page.kind);
  if (kind) return words[areaLabel(kind)];
  const area = 'area' in page.original ? page.original.area : 'site';
  return area === 'site' ? words.aboutGuide : word(words, `area.${area}`);
}
