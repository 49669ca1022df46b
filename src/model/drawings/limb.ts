import { path } from './shapes.ts';

/** A place in a picture. */
export type Point = readonly [x: number, y: number];

const at = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
const plus = ([x1, y1]: Point, [x2, y2]: Point, times = 1): Point => [x1 + times * x2, y1 + times * y2];

/** The way from one point to the other, as a vector of length 1. */
function way([x1, y1]: Point, [x2, y2]: Point): Point {
  const far = Math.hypot(x2 - x1, y2 - y1);
  return [(x2 - x1) / far, (y2 - y1) / far];
}

/**
 * An arm or a leg: from the body over one bend to a round end, drawn as an outline that is open where it leaves the
 * body, so that both grow together.
 * @param width across the limb
 */
export function limb(className: string, width: number, from: Point, bend: Point, to: Point): string {
  const half = width / 2;
  const side = (start: Point, end: Point): Point => {
    const [x, y] = way(start, end);
    return [y * half, -x * half];
  };
  const upper = side(from, bend);
  const lower = side(bend, to);
  // Where the edges of both halves would meet: the inner edge turns there, the outer one is rounded towards it.
  const apart = 1 + (upper[0] * lower[0] + upper[1] * lower[1]) / (half * half);
  const corner: Point = [(upper[0] + lower[0]) / apart, (upper[1] + lower[1]) / apart];
  const turnsLeft = upper[0] * lower[1] - upper[1] * lower[0] < 0;
  const edge = (sign: 1 | -1): string => {
    const turn = at(plus(bend, corner, sign));
    if ((sign === 1) === turnsLeft) return `L${turn}`;
    const [before, after] = sign === 1 ? [upper, lower] : [lower, upper];
    return `L${at(plus(bend, before, sign))}Q${turn} ${at(plus(bend, after, sign))}`;
  };
  const round = `A${half} ${half} 0 0 1 ${at(plus(to, lower, -1))}`;
  const d = `M${at(plus(from, upper))}${edge(1)}L${at(plus(to, lower))}${round}${edge(-1)}L${at(plus(from, upper, -1))}`;
  return path(className, d);
}

/** An arm in a sleeve, 13 units across, with a hand that reaches a little over its end. */
export function arm(sleeve: string, from: Point, elbow: Point, wrist: Point): string {
  const [x, y] = plus(wrist, way(elbow, wrist), 6).map(Math.round) as [number, number];
  return `<circle class="outline" cx="${x}" cy="${y}" r="6.5"/>${limb(sleeve, 13, from, elbow, wrist)}`;
}
