/** Platform and encoding of the tables of characters we read: Unicode, full then basic (OpenType, "cmap"). */
const FULL = [3, 10];
const BASIC = [3, 1];

/** The characters a TrueType font has a glyph for. Throws where it has no Unicode table. */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableOf(font, 'cmap');
  const found = subtableOf(cmap, FULL) ?? subtableOf(cmap, BASIC);
  if (found === undefined) throw new Error('The font has no Unicode table');
  const points = new Set<number>();
  for (const [first, last] of found.readUInt16BE(0) === 12 ? fullRanges(found) : basicRanges(found))
    for (let point = first; point <= last; point += 1) points.add(point);
  return points;
}

function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) !== tag) continue;
    const start = font.readUInt32BE(record + 8);
    return font.subarray(start, start + font.readUInt32BE(record + 12));
  }
  throw new Error(`The font has no table "${tag}"`);
}

function subtableOf(cmap: Buffer, [platform, encoding]: readonly number[]): Buffer | undefined {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const record = 4 + 8 * index;
    if (cmap.readUInt16BE(record) === platform && cmap.readUInt16BE(record + 2) === encoding)
      return cmap.subarray(cmap.readUInt32BE(record + 4));
  }
  return undefined;
}

type Ranges = readonly (readonly [number, number])[];

/** Format 12: groups of first, last, glyph. */
function fullRanges(table: Buffer): Ranges {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const group = 16 + 12 * index;
    return [table.readUInt32BE(group), table.readUInt32BE(group + 4)];
  });
}

/** Format 4: the ends of segments, a pad of two bytes, then their starts; the last one is 0xFFFF, which is nothing. */
function basicRanges(table: Buffer): Ranges {
  const length = table.readUInt16BE(6);
  const segments = Array.from({ length: length / 2 - 1 }, (_, index): readonly [number, number] => {
    const end = 14 + 2 * index;
    return [table.readUInt16BE(end + length + 2), table.readUInt16BE(end)];
  });
  return segments;
}
