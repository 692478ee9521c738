/** The highest bit of each of four bytes. */
const HIGH = 0x80808080;
const EVERY_ONE = 0x01010101;
const EVERY_SPACE = 0x20202020;
const EVERY_EF = 0xefefefef;

/**
 * Whether the UTF-8 of a text holds no character that XML refuses, changes (carriage returns) or wants in pairs. Four
 * bytes are looked at together, and one by one only where one of them may begin such a character.
 */
export function arePlainBytes(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  if (length < 8) return areAllPlain(bytes, 0, length);
  const start = -byteOffset & 3;
  const fours = new Int32Array(buffer, byteOffset + start, (length - start) >> 2);
  for (let index = 0; index < fours.length; index += 1) {
    const four = fours[index] ?? 0;
    const unlike = four ^ EVERY_EF;
    const control = (four - EVERY_SPACE) & ~four;
    const astral = four & (four << 1) & (four << 2) & (four << 3);
    const ef = (unlike - EVERY_ONE) & ~unlike;
    if (((control | astral | ef) & HIGH) !== 0 && !areAllPlain(bytes, start + 4 * index, 4)) return false;
  }
  const rest = start + 4 * fours.length;
  return areAllPlain(bytes, 0, start) && areAllPlain(bytes, rest, length - rest);
}

function areAllPlain(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (beginsSpecial(bytes, at)) return false;
  return true;
}

/** Control characters but tab and line feed; characters beyond the first plane, and U+FFFE and U+FFFF. */
function beginsSpecial(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte < 0x20) return byte !== 0x09 && byte !== 0x0a;
  return byte >= 0xf0 || (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe);
}
