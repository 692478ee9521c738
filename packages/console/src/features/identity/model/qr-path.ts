import { encode } from 'uqr';

/** A QR code as an SVG path over a square of `size` units, its quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws a text; runs of dark modules in a row become one rectangle each. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end === -1 ? size : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return { size, path: runs.join('') };
}
