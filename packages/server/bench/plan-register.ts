import type { Random } from './random.ts';

/** What a fiche of the generated register is, apart from its texts. */
export interface FichePlan {
  readonly code: string;
  readonly externalId: number;
  /** 0 for the oldest fiche, near 1 for the latest. */
  readonly age: number;
  readonly active: boolean;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly partners: readonly Organisation[];
  readonly certifiers: readonly Organisation[];
  readonly blocks: number;
}

export interface Organisation {
  readonly rank: number;
  /** Null for the third of the certifiers that give none. */
  readonly siret: string | null;
}

/** Proportions of the export of 2026-08-16 (25,638 fiches). */
const REAL = { fiches: 25_638, active: 5_518, blocks: 55_761, partners: 397_774, sirets: 34_036, certifiers: 65_867 };
const CERTIFIERS_WITHOUT_SIRET = 0.31;
const MOST_PARTNERS = 471;

/** Plans a register of `count` fiches, oldest first, its totals in proportion to the real one's. */
export function* planRegister(count: number, random: Random): Generator<FichePlan, void, undefined> {
  const codes = drawCodes(count, random);
  const { before, after } = drawChains(count, random);
  const partnerPool = Math.max(1, Math.round((REAL.sirets * count) / REAL.fiches));
  let partnersLeft = (REAL.partners * count) / REAL.fiches;
  let partnerRank = 0;
  let certifiersLeft = (REAL.certifiers * count) / REAL.fiches;
  let blocksLeft = (REAL.blocks * count) / REAL.fiches;
  for (let index = 0; index < count; index += 1) {
    const left = count - index;
    const skew = random.chance(0.7) ? 0 : -Math.log(1 - random.next()) / 0.3;
    const most = Math.min(MOST_PARTNERS, partnerPool);
    const partners = left === 1 ? partnersLeft : (partnersLeft / left) * skew;
    const organisations = Array.from({ length: Math.min(most, Math.round(partners)) }, () => {
      const rank = partnerRank++ % partnerPool;
      return { rank, siret: siretOf(rank) };
    });
    const certifiers = Math.max(1, Math.round((certifiersLeft / left) * 2 * random.next()));
    const blocks = random.chance(0.55)
      ? 0
      : Math.min(10, Math.max(2, Math.round((blocksLeft / left / 0.45) * (0.4 + 1.2 * random.next()))));
    partnersLeft -= organisations.length;
    certifiersLeft -= certifiers;
    blocksLeft -= blocks;
    const age = index / count;
    yield {
      code: codes[index] ?? '',
      externalId: 1_000 + index,
      age,
      active: random.chance((REAL.active / REAL.fiches) * 2 * age),
      replaces: codes[before[index] ?? -1] ?? null,
      replacedBy: codes[after[index] ?? -1] ?? null,
      partners: organisations,
      certifiers: Array.from({ length: certifiers }, () => drawCertifier(random, count)),
      blocks,
    };
  }
}

/** A SIRET that passes the Luhn check, different for each rank. */
export function siretOf(rank: number): string {
  const body = String(3_100_000_000_000 + rank * 100_019)
    .padStart(13, '0')
    .slice(-13);
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

function drawCertifier(random: Random, fiches: number): Organisation {
  const rank = 500_000 + random.between(0, Math.max(10, Math.round(fiches / 6)));
  return { rank, siret: random.chance(CERTIFIERS_WITHOUT_SIRET) ? null : siretOf(rank) };
}

/** Ascending numbers with gaps, as refused and merged files leave them. */
function drawCodes(count: number, random: Random): readonly string[] {
  let number = 100;
  return Array.from({ length: count }, () => {
    number += random.chance(0.6) ? 2 : 1;
    return `RNCP${number}`;
  });
}

/** Links a quarter of the fiches to a later one; a fiche replaces at most one here, so chains form. */
function drawChains(
  count: number,
  random: Random,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const before: number[] = [];
  const after: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const next = index + random.between(20, 3_000);
    if (next >= count || before[next] !== undefined || random.chance(0.6)) continue;
    after[index] = next;
    before[next] = index;
  }
  return { before, after };
}
