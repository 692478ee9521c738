/**
 * A text kept as the bytes of its UTF-8, one character for each: "é" is "Ã©". Long texts that only pass through are
 * neither decoded nor encoded again, and pieces written in ASCII are joined to them as they are.
 */
export type ByteText = string;

/** Without these, a text is the same either way. */
const BEYOND_ASCII = /[^ -~]/;

export function toByteText(text: string): ByteText {
  if (!BEYOND_ASCII.test(text)) return text;
  return Buffer.from(text, 'utf8').toString('latin1');
}

export function fromByteText(bytes: ByteText): string {
  if (!BEYOND_ASCII.test(bytes)) return bytes;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
