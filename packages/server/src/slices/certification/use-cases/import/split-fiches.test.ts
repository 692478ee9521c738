import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFiches } from './split-fiches.ts';

async function* chunked(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 1 << 16): Promise<readonly { text: string; whole: boolean }[]> {
  const records: { text: string; whole: boolean }[] = [];
  for await (const { bytes, whole } of splitFiches(chunked(text, size))) {
    records.push({ text: bytes.toString('utf8'), whole });
  }
  return records;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<FICHES>\n<VERSION_FLUX>4.1</VERSION_FLUX>\n';
const fiche = (content: string): string => `<FICHE>${content}</FICHE>`;

describe('splitFiches', () => {
  it.each([
    ['plain records', `${head}${fiche('a')}\n${fiche('b')}</FICHES>`, [fiche('a'), fiche('b')]],
    ['an export without fiches', `${head}</FICHES>`, []],
    [
      'tags inside a comment',
      `${head}${fiche('<!-- </FICHE><FICHE> -->a')}</FICHES>`,
      [fiche('<!-- </FICHE><FICHE> -->a')],
    ],
    [
      'tags inside CDATA',
      `${head}${fiche('<![CDATA[</FICHE></FICHES>]]>')}</FICHES>`,
      [fiche('<![CDATA[</FICHE></FICHES>]]>')],
    ],
    ['tags inside an instruction', `${head}<?x <FICHE> ?>${fiche('a')}</FICHES>`, [fiche('a')]],
    [
      'a comment holding a whole fiche between two',
      `${head}${fiche('a')}<!-- ${fiche('no')} -->${fiche('b')}</FICHES>`,
      undefined,
    ],
    ['accents cut between chunks', `${head}${fiche('é€😀é')}</FICHES>`, [fiche('é€😀é')]],
  ])('cuts %s, however the bytes arrive', async (_, text, expected) => {
    const whole = (await split(text)).filter((record) => record.whole).map((record) => record.text);
    if (expected !== undefined) expect(whole).toEqual(expected);
    else expect(whole).toHaveLength(2);
    for (const size of [1, 2, 3, 7, 64]) {
      expect((await split(text, size)).filter((record) => record.whole).map((record) => record.text)).toEqual(whole);
    }
  });

  it('gives a record without end as broken, and goes on with the next', async () => {
    const records = await split(`${head}<FICHE>lost${fiche('kept')}</FICHES>`);
    expect(records).toEqual([
      { text: '<FICHE>lost', whole: false },
      { text: fiche('kept'), whole: true },
    ]);
  });

  it('gives stray text between records as broken', async () => {
    const records = await split(`${head}${fiche('a')} stray ${fiche('b')}</FICHES>`);
    expect(records.map((record) => record.whole)).toEqual([true, false, true]);
  });

  it('refuses a file that ends early, wherever it is cut', async () => {
    const text = `${head}${fiche('a')}${fiche('<!-- c -->')}</FICHES>`;
    for (let length = 0; length < text.length; length++) {
      await expect(split(text.slice(0, length), 5)).rejects.toMatchObject({ code: 'TRUNCATED_FILE' });
    }
  });

  it('refuses a document type declaration before, between or inside fiches', async () => {
    const doctype = '<!DOCTYPE FICHES [<!ENTITY a "b">]>';
    for (const text of [
      `${doctype}${head}</FICHES>`,
      `${head}${doctype}${fiche('a')}</FICHES>`,
      `${head}${fiche(doctype)}</FICHES>`,
    ]) {
      await expect(split(text)).rejects.toMatchObject({ code: 'DTD_REFUSED' });
    }
  });

  it('finds the same records at the same offsets for any chunk size', async () => {
    const content = fc.array(
      fc.constantFrom('a', 'é', '<B>', '</B>', '<!-- </FICHE> -->', '<![CDATA[<FICHE>]]>', '\n'),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), async (fiches, size) => {
        const expected = fiches.map((parts) => fiche(parts.join('')));
        const records = await split(`${head}${expected.join('\n')}</FICHES>`, size);
        expect(records).toEqual(expected.map((text) => ({ text, whole: true })));
      }),
      { numRuns: 200 },
    );
  });
});
