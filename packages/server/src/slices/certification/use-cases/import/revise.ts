import type { Client } from 'pg';
import type { Change } from '../../domain/change.ts';
import { compareFiches } from '../../domain/compare-fiches.ts';
import type { Fiche } from '../../domain/fiche.ts';
import type { NewVersion } from './fiche-rows.ts';
import type { KnownFiche, KnownHead } from './known-fiches.ts';
import { idsAt, reserveIds } from './write-batch.ts';

/** A fiche read again, beside what the register holds of it (null: nothing). */
export interface Reread {
  readonly fiche: Fiche;
  readonly sourceHash: string;
  readonly head: KnownHead | null;
  readonly known: KnownFiche | null;
}

/** What rereading fiches comes to. */
export interface Revision {
  readonly versions: readonly NewVersion[];
  readonly unchanged: number;
  readonly touched: ReadonlyMap<number, string>;
}

interface Decided extends Reread {
  readonly changes: readonly Change[];
}

/** Decides, for each fiche, between a first version, a next one and none; identities come from the database. */
export async function revise(client: Client, rereads: readonly Reread[], importRunId: number): Promise<Revision> {
  const decided: Decided[] = rereads.map((reread) => ({
    ...reread,
    changes: reread.known === null ? [] : compareFiches(reread.known.fiche, reread.fiche),
  }));
  const same = decided.filter(({ known, changes }) => known !== null && changes.length === 0);
  const versioned = decided.filter((one) => !same.includes(one));
  const ids = await reserveIds(client, versioned.length);
  const versions = versioned.map((one, index): NewVersion => {
    const { certificationId, versionId } = idsAt(ids, index);
    return {
      fiche: one.fiche,
      sourceHash: one.sourceHash,
      changes: one.changes,
      certificationId: one.head?.certificationId ?? certificationId,
      versionId,
      number: (one.known?.number ?? 0) + 1,
      importRunId,
    };
  });
  const touched = new Map(
    same.flatMap(({ head, sourceHash }) => (head ? [[head.certificationId, sourceHash] as const] : [])),
  );
  return { versions, unchanged: same.length, touched };
}
