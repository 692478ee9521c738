/** The box signatures are kept in. */
export const BOX = { width: 400, height: 150 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The most characters a signature may have. */
const MOST = 20_000;

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

/** Where a pointer is in the box, given where it is on a pad of some size. */
export function inBox({ x, y }: Point, pad: { readonly width: number; readonly height: number }): Point {
  return {
    x: within((x / pad.width) * BOX.width, BOX.width),
    y: within((y / pad.height) * BOX.height, BOX.height),
  };
}

/** A stroke with a point more; one that did not move adds nothing. */
export function drawnTo(stroke: readonly Point[], point: Point): readonly Point[] {
  const last = stroke.at(-1);
  return last?.x === point.x && last.y === point.y ? stroke : [...stroke, point];
}

/** The strokes as the path of an SVG; a dot is a line of one unit. */
export function pathOf(strokes: readonly (readonly Point[])[]): string {
  return strokes
    .flatMap((stroke) => {
      const [first, ...others] = stroke;
      if (first === undefined) return [];
      const to = others.length > 0 ? others : [{ x: first.x + 1, y: first.y }];
      return [`M ${first.x} ${first.y} ${to.map(({ x, y }) => `L ${x} ${y}`).join(' ')}`];
    })
    .join(' ')
    .slice(0, MOST)
    .replace(/ [ML]?[^ML]*$/, (cut, at: number) => (at + cut.length >= MOST ? '' : cut));
}

/** Whether something was drawn that may pass for a signature: more than a dot. */
export function isDrawn(strokes: readonly (readonly Point[])[]): boolean {
  return strokes.reduce((count, stroke) => count + stroke.length, 0) >= 3;
}
