import { type CsvFicheRows, cell } from '../../domain/csv-rows.ts';
import { ficheFromCsv } from '../../domain/read-csv.ts';
import type { ImportContext } from './import-xml.ts';
import { knownFiches, knownHeads } from './known-fiches.ts';
import { askLexemes } from './lexicon.ts';
import type { CsvSource } from './open-source.ts';
import { BatchPreparer, type Rejection, rejectionOf, sourceHash } from './prepare-batch.ts';
import { type Reread, revise } from './revise.ts';

const BATCH_FICHES = 200;

/** Imports the CSV export: it says less than the XML, so what it does not carry is kept from the version known. */
export async function importCsv(context: ImportContext, source: CsvSource): Promise<void> {
  const preparer = new BatchPreparer(askLexemes(context.asking));
  context.observer.started(source.name, source.count, 'fiches');
  let batch: CsvFicheRows[] = [];
  let read = 0;
  for await (const rows of source.fiches) {
    batch.push(rows);
    read += 1;
    if (batch.length < BATCH_FICHES) continue;
    await importBatch(context, preparer, batch);
    batch = [];
    context.observer.advanced(read, read);
    if (context.signal.aborted) return;
  }
  await importBatch(context, preparer, batch);
}

async function importBatch(
  { asking, run, observer }: ImportContext,
  preparer: BatchPreparer,
  batch: readonly CsvFicheRows[],
): Promise<void> {
  const heads = await knownHeads(asking, batch.map(codeOf));
  const known = await knownFiches(
    asking,
    [...heads.values()].map(({ versionId }) => versionId),
  );
  const rejections: Rejection[] = [];
  const rereads = batch.flatMap((rows): readonly Reread[] => {
    const head = heads.get(codeOf(rows)) ?? null;
    const before = head === null ? null : (known.get(head.versionId) ?? null);
    const outcome = ficheFromCsv(rows, before?.fiche ?? null);
    if (!outcome.ok) {
      rejections.push(rejectionOf(outcome, null));
      return [];
    }
    const hash = sourceHash(Buffer.from(JSON.stringify(rows)));
    return [{ fiche: outcome.fiche, sourceHash: hash, head, known: before }];
  });
  const revision = await revise(asking, rereads, run.id);
  const prepared = await preparer.prepare(revision.versions);
  for (const { fiche, number, changes } of revision.versions) {
    if (number > 1) observer.changed(fiche.code, number, changes);
  }
  const changed = revision.versions.length - prepared.created;
  await run.write({ prepared: [prepared], changed, unchanged: revision.unchanged, rejections, touched: new Map() });
}

function codeOf(rows: CsvFicheRows): string {
  const [row = {}] = Object.values(rows).flat();
  return cell(row, 'Numero_Fiche');
}
