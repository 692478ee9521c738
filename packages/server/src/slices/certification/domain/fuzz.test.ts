import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realRecords, shippedRecord } from '../../../../testkit/register-samples.ts';
import { parsePlainXml } from './plain-xml.ts';
import { readFiche } from './read-fiche.ts';
import { parseAnyXml } from './xml-tree.ts';

const records = [shippedRecord('RNCP28245'), ...realRecords()];
const SLOWEST_MS = 2_000;

function readsInTime(xml: string): boolean {
  const start = performance.now();
  const outcome = readFiche(xml);
  const plain = parsePlainXml(xml);
  if (plain !== null) expect(parseAnyXml(xml)).toEqual({ ok: true, root: plain });
  expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  return outcome.ok;
}

describe('a damaged fiche neither crashes nor hangs the reader', () => {
  it('cut at every kilobyte', () => {
    for (const xml of records) {
      const bytes = Buffer.from(xml);
      for (let length = 0; length < bytes.length; length += 1024) {
        expect(readsInTime(bytes.subarray(0, length).toString('utf8'))).toBe(false);
      }
    }
  });

  it('with random bytes written over it', () => {
    const xml = Buffer.from(records[0] ?? '');
    const damage = fc.array(fc.tuple(fc.nat(xml.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = Buffer.from(xml);
        for (const [at, byte] of changes) damaged[at] = byte;
        readsInTime(damaged.toString('utf8'));
      }),
      { numRuns: 500 },
    );
  });

  it('made of random bytes, or random text inside a fiche', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string({ unit: 'binary' }), (bytes, text) => {
        expect(readsInTime(Buffer.from(bytes).toString('utf8'))).toBe(false);
        readsInTime(`<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>${text}</INTITULE></FICHE>`);
      }),
    );
  });

  it('with its elements swapped or moved into one another', () => {
    const xml = records[0] ?? '';
    const tags = [...new Set(xml.match(/<\/?[A-Z_0-9]+>/g))];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...tags)), { minLength: 1, maxLength: 6 }),
        (swaps) => {
          let swapped = xml;
          for (const [one, other] of swaps) {
            swapped = swapped.replaceAll(one, '\u0001').replaceAll(other, one).replaceAll('\u0001', other);
          }
          readsInTime(swapped);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('made of tags, references and texts put together, where both parsers agree', () => {
    const part = fc.constantFrom(
      '<FICHE>',
      '</FICHE>',
      '<A>',
      '</A>',
      '<B/>',
      '<B>',
      '</B>',
      '<B >',
      '<b c="1">',
      '&amp;',
      '&#65;',
      '&x;',
      '&',
      '>',
      ' ',
      '\u00a0',
      'é',
      '<!--',
      '-->',
      ']]>',
      '\r\n',
      '<1>',
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const xml = `<FICHE>${parts.join('')}</FICHE>`;
        readsInTime(xml);
        plain += parsePlainXml(xml) === null ? 0 : 1;
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
    expect(records.filter((xml) => parsePlainXml(xml) === null)).toEqual([]);
  });

  it('with whole elements renamed, which stay well formed', () => {
    const xml = records[0] ?? '';
    const names = [...new Set([...xml.matchAll(/<([A-Z_0-9]+)>/g)].map(([, name]) => name ?? ''))].filter(
      (name) => name !== 'FICHE',
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (from, to) => {
        const renamed = xml.replaceAll(`<${from}>`, `<${to}>`).replaceAll(`</${from}>`, `</${to}>`);
        const outcome = readFiche(renamed);
        if (!outcome.ok) expect(['MISSING_CODE', 'MALFORMED_CODE', 'MISSING_TITLE']).toContain(outcome.reason);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['spaces', ' '],
    ['bullets', '  - '],
    ['numbers', 'C1 '],
    ['digits', '1.1.'],
    ['capitals', 'A1B2'],
    ['headings', "Ou Avis de l'entreprise : "],
    ['colons', ': '],
    ['commas', 'a, '],
    ['apostrophes', "''"],
  ])('with 200 kB of %s in every text', (_name, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const fields = ['ACTIVITES_VISEES', 'CAPACITES_ATTESTEES', 'TYPE_EMPLOI_ACCESSIBLES', 'INTITULE'];
    const block = `<BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>x</CODE><LISTE_COMPETENCES>${text}x</LISTE_COMPETENCES><MODALITES_EVALUATION>${text}</MODALITES_EVALUATION></BLOC_COMPETENCES></BLOCS_COMPETENCES>`;
    const elements = fields.map((field) => `<${field}>x${text}x</${field}>`).join('');
    expect(readsInTime(`<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE>${elements}${block}</FICHE>`)).toBe(true);
  });
});
