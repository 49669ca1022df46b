import { arm } from './limb.ts';
import { head, sitting } from './people.ts';
import { mark, moved, path } from './shapes.ts';
import type { Picture } from './shapes.ts';
import { checklist, table } from './things.ts';

/** Someone is on the phone with a clinic and writes the answers on a list; a card lies on the table. */
export const callAndWrite: Picture = {
  size: [320, 166],
  shapes: [
    // Who answers.
    path('lead', 'M104 34q24-16 48 4'),
    '<circle class="outline" cx="58" cy="54" r="46"/>',
    moved(58, 50, [
      path('fill', 'M-32 33l4-7q2-8 14-10h28q12 2 14 10l4 7q-32 34-64 0z'),
      head('long'),
      path('line thick', 'M-12-12q-8 8-4 18 6 8 14 5'),
    ]),
    moved(186, 22, [sitting('outline', 'gray', 'speaking')]),
    moved(10, 122, [table]),
    moved(206, 124, [checklist]),
    path('fill', 'M88 130h44l-4 16H82z'),
    path('line thick', 'M87 135h44'),
    moved(186, 22, [
      path('line thick', 'M62 102l10-18'),
      path('strong', 'M-28 8l9-3 7 27-9 3z'),
      arm('outline', [-22, 62], [-46, 78], [-27, 38]),
      arm('outline', [22, 62], [52, 92], [58, 92]),
    ]),
    mark(1, 144, 16),
    mark(2, 284, 104),
    mark(3, 62, 140),
  ].join(''),
};
