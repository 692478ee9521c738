import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realRecords, shippedRecord } from '../../../../testkit/register-samples.ts';
import { parsePlainXml } from './plain-xml.ts';
import { readFiche } from './read-fiche.ts';
import { parseAnyXml } from './xml-tree.ts';

const records = [shippedRecord('RNCP28245'), ...realRecords()];
const SLOWEST_MS = 2_000;

/** Reads a text, and says everything that is wrong about how: too slow, or the two parsers do not agree. */
function faults(xml: string): readonly string[] {
  const start = performance.now();
  readFiche(xml);
  const slow = performance.now() - start > SLOWEST_MS;
  const plain = parsePlainXml(xml);
  const agreed = plain === null || JSON.stringify(parseAnyXml(xml)) === JSON.stringify({ ok: true, root: plain });
  return [
    ...(slow ? [`slow: ${xml.slice(0, 200)}`] : []),
    ...(agreed ? [] : [`parsers disagree: ${xml.slice(0, 200)}`]),
  ];
}

describe('a damaged fiche neither crashes nor hangs the reader', () => {
  it('cut at every kilobyte', () => {
    for (const xml of records) {
      const bytes = Buffer.from(xml);
      for (let length = 0; length < bytes.length; length += 1024) {
        const cut = bytes.subarray(0, length).toString('utf8');
        expect(faults(cut)).toEqual([]);
        expect(readFiche(cut).ok).toBe(false);
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
        expect(faults(damaged.toString('utf8'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('made of random bytes, or random text inside a fiche', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string({ unit: 'binary' }), (bytes, text) => {
        const noise = Buffer.from(bytes).toString('utf8');
        expect(readFiche(noise).ok).toBe(false);
        const noisy = `<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>${text}</INTITULE></FICHE>`;
        expect([...faults(noise), ...faults(noisy)]).toEqual([]);
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
          expect(faults(swapped)).toEqual([]);
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
        expect(faults(xml)).toEqual([]);
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
        const reason = outcome.ok ? 'NONE' : outcome.reason;
        expect(['NONE', 'MISSING_CODE', 'MALFORMED_CODE', 'MISSING_TITLE']).toContain(reason);
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
    const xml = `<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE>${elements}${block}</FICHE>`;
    expect(faults(xml)).toEqual([]);
    expect(readFiche(xml).ok).toBe(true);
  });
});
