import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isSiret } from '@delibere/shared';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFiche } from '../src/slices/certification/domain/read-fiche.ts';
import { OUTSIDE_DATA } from '../testkit/register-samples.ts';
import { cutDown, generateExport } from './generate-export.ts';

const FICHES = 600;

describe.skipIf(!existsSync(OUTSIDE_DATA))(`the export generated from ${OUTSIDE_DATA} (skipped where absent)`, () => {
  let xml = '';
  let fiches: readonly string[] = [];
  beforeAll(async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of generateExport(cutDown(FICHES))) chunks.push(chunk);
    xml = Buffer.concat(chunks).toString();
    fiches = xml.match(/<FICHE>[\s\S]*?<\/FICHE>/g) ?? [];
  });
  const all = (pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0]);

  it('is well formed and of the size asked', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    const target = cutDown(FICHES).megabytes * 1_000_000;
    expect(Math.abs(Buffer.byteLength(xml) - target) / target).toBeLessThan(0.1);
    expect(fiches).toHaveLength(FICHES);
  });

  it('reads with nothing refused, and no fiche twice', () => {
    const codes = new Set<string>();
    for (const fiche of fiches) {
      const outcome = readFiche(fiche);
      if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.element} ${outcome.detail}`);
      codes.add(outcome.fiche.code);
    }
    expect(codes.size).toBe(FICHES);
  });

  it('keeps the proportions of the real register', () => {
    const share = FICHES / 25_638;
    const near = (found: number, real: number, tolerance: number): void =>
      expect(Math.abs(found / (real * share) - 1), `${found} for ${real * share}`).toBeLessThan(tolerance);
    near(all(/<PARTENAIRE>/g).length, 397_774, 0.05);
    near(new Set(all(/<SIRET_PARTENAIRE>(\d+)/g)).size, 34_036, 0.02);
    near(all(/<CERTIFICATEUR>/g).length, 65_867, 0.05);
    near(all(/<LISTE_COMPETENCES>/g).length, 55_761, 0.1);
    near(all(/<ACTIF>Oui<\/ACTIF>\n {4}<PREREQUIS/g).length, 5_518, 0.25);
    near(all(/<ABREGE>/g).length, 25_638 * 0.53, 0.1);
    expect(all(/<SIRET_CERTIFICATEUR>/g).length / all(/<CERTIFICATEUR>/g).length).toBeCloseTo(0.69, 1);
    for (const siret of all(/<SIRET_[A-Z]+>(\d+)/g)) expect(isSiret(siret)).toBe(true);
  });

  it('holds a trade to search for, and chains that point both ways', () => {
    expect(xml).toMatch(/<INTITULE>[^<]*[Cc]haudronn/);
    const next = all(/<ID_FICHE_NOUVELLE_CERTIFICATION>/g).length;
    expect(next).toBeGreaterThan(20);
    expect(all(/<ID_FICHE_ANCIENNE_CERTIFICATION>/g)).toHaveLength(next);
  });

  it('gives the same bytes for the same seed, others for another', async () => {
    const digest = async (seed: number): Promise<string> => {
      const hash = createHash('sha256');
      for await (const chunk of generateExport({ ...cutDown(40), seed })) hash.update(chunk);
      return hash.digest('hex');
    };
    expect(await digest(1)).toBe(await digest(1));
    expect(await digest(1)).not.toBe(await digest(2));
  });
});
