import type { Drawing } from './model/paper.ts';

/** A signature as a hand drew it: strokes of points, in the units of the surface it was drawn on. */
export interface DrawnSignature {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** A hand that signs makes fewer. */
const MOST_POINTS = 20_000;

const number = (value: number): string => String(Math.round(value * 10) / 10);

function pathOf(stroke: DrawnSignature['strokes'][number]): string {
  const [first, ...others] = stroke;
  if (first === undefined) return '';
  const rest = others.length === 0 ? [first] : others;
  return `M${first.map(number).join(' ')}${rest.map((point) => `L${point.map(number).join(' ')}`).join('')}`;
}

/** Draws it; only numbers enter the drawing. Throws for an absurd one. */
export function signatureDrawing({ width, height, strokes }: DrawnSignature, name: string): Drawing {
  const values = [width, height, ...strokes.flat(2)];
  if (!values.every(Number.isFinite) || width <= 0 || height <= 0 || values.length > 2 * MOST_POINTS) {
    throw new RangeError('The signature is no drawing');
  }
  const path = strokes.map(pathOf).join('');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<path d="${path}" fill="none" stroke="#16243a" stroke-width="${number(Math.max(width / 160, 0.5))}"`,
    ' stroke-linecap="round" stroke-linejoin="round"/></svg>',
  ].join('');
  return { svg, alt: `Signature\u00a0: ${name}` };
}
