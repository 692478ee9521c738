import { expect, test } from 'vitest';
import { objectOf, openPdf, referenceIn, rewritten, withRevision } from './pdf-file.ts';

/** The least PDF: a catalog and a page tree. */
function least(): Buffer {
  const head = '%PDF-1.7\n';
  const objects = ['1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n', '2 0 obj\n<< /Kids [] >>\nendobj\n'];
  const offsets = [head.length, head.length + (objects[0]?.length ?? 0)];
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('');
  const body = head + objects.join('');
  return Buffer.from(
    `${body}xref\n0 3\n0000000000 65535 f\r\n${rows}trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

test('objects are found, and a file rewritten without changes says the same', () => {
  const file = openPdf(least());
  expect(referenceIn(file.trailer, 'Root')).toBe(1);
  expect(objectOf(file, 2).toString().trim()).toBe('<< /Kids [] >>');
  const again = openPdf(rewritten(file, new Map()));
  expect([...again.offsets.keys()]).toEqual([1, 2]);
  expect(objectOf(again, 1).toString().trim()).toBe('<< /Type /Catalog /Pages 2 0 R >>');
});

test('an object is changed, and those after it are still found', () => {
  const again = openPdf(rewritten(openPdf(least()), new Map([[1, '<< /Type /Catalog /Pages 2 0 R /Lang (fr) >>']])));
  expect(objectOf(again, 1).toString()).toContain('/Lang (fr)');
  expect(objectOf(again, 2).toString().trim()).toBe('<< /Kids [] >>');
});

test('a revision comes after what was there, and points back to it', () => {
  const before = least();
  const file = openPdf(before);
  const after = withRevision(file, new Map([[3, '<< /A 1 >>']]));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const added = after.subarray(before.length).toString();
  expect(added).toContain(`/Prev ${file.table}`);
  expect(added).toContain('/Size 4');
  const offset = Number(/3 1\n(\d{10})/.exec(added)?.[1]);
  expect(after.subarray(offset, offset + 7).toString()).toBe('3 0 obj');
});

test('what is not of our making is refused', () => {
  const file = openPdf(least());
  expect(() => openPdf(Buffer.from('%PDF-1.7'))).toThrow('one revision');
  expect(() => openPdf(withRevision(file, new Map([[3, '<< >>']])))).toThrow('one revision');
  expect(() => objectOf(file, 9)).toThrow('no object 9');
  expect(() => referenceIn('<< >>', 'Root')).toThrow('names no Root');
});
